package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import org.daybook.shared.text.LocalId;

/** A thing of a workstream that entries can still be made about. */
public final class SimulatedThing {

    final LocalId id;
    final LocalDate openedOn;

    /** What was last said of it and may not be said again: a date, a post, months. */
    Object last;

    SimulatedThing(LocalId id, LocalDate openedOn, Object last) {
        this.id = id;
        this.openedOn = openedOn;
        this.last = last;
    }

    /** That day or, if it was not there by then, the day from which it is. */
    LocalDate notBefore(LocalDate day) {
        return day.isBefore(openedOn) ? openedOn : day;
    }
}

package org.daybook.command.workstream.thing;

import java.time.LocalDate;
import org.daybook.command.state.StateTimeline;

/** Something that a workstream holds under an id of its own. */
public interface Entity {

    /** When it was opened, closed and reopened; of something that is never closed, its opening alone. */
    StateTimeline<?> states();

    /** The day from which the entry that opened it holds. */
    default LocalDate openedOn() {
        return states().openedOn();
    }
}

package org.daybook.command.workstream.measure;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Said;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.measure.MeasureStatus;

/** A measure; its target date is absent where it has none. */
public record Measure(LocalDate openedOn, Said<Text> wording, Said<TargetDate> targetDate, MeasureStatus status)
        implements Thing {

    Measure reworded(Said<Text> anew) {
        return new Measure(openedOn, anew.after(wording), targetDate, status);
    }

    Measure rescheduled(Said<TargetDate> anew) {
        return new Measure(openedOn, wording, anew.after(targetDate), status);
    }

    Measure retired() {
        return new Measure(openedOn, wording, targetDate, MeasureStatus.RETIRED);
    }
}

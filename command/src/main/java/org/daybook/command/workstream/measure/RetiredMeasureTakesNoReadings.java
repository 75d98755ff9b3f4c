package org.daybook.command.workstream.measure;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.measure.MeasureStatus;

/** A measure is read and changed on the days on which it is in use, that of its retirement included. */
@Breach(field = "measure")
public record RetiredMeasureTakesNoReadings(LocalId measure, MeasureStatus status, LocalDate effectiveOn)
        implements Rule {

    @Override
    public boolean holds() {
        return status == MeasureStatus.IN_USE;
    }

    @Override
    public String otherwise() {
        return "The measure " + measure + " is retired on " + DayInWords.of(effectiveOn)
                + "; choose a day on which it is in use";
    }
}

package org.daybook.command.workstream.measure;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.measure.MeasureStatus;

/** A measure taken out of use is neither read nor changed any more. */
public record RetiredMeasureTakesNoReadings(LocalId measure, MeasureStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MeasureStatus.IN_USE;
    }

    @Override
    public String field() {
        return "measure";
    }

    @Override
    public String otherwise() {
        return "The measure " + measure + " is retired";
    }
}

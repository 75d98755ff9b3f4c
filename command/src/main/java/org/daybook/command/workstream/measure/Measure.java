package org.daybook.command.workstream.measure;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.measure.MeasureStatus;

/** A measure; its target date is optional. */
public record Measure(
        StateTimeline<MeasureStatus> states, EffectiveValue<Text> wording, EffectiveValue<TargetDate> targetDate)
        implements StatefulEntity<MeasureStatus, Measure> {

    Measure reworded(EffectiveValue<Text> anew) {
        return new Measure(states, anew.after(wording), targetDate);
    }

    Measure rescheduled(EffectiveValue<TargetDate> anew) {
        return new Measure(states, wording, anew.after(targetDate));
    }

    @Override
    public Measure with(StateTimeline<MeasureStatus> anew) {
        return new Measure(anew, wording, targetDate);
    }
}

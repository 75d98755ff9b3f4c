package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;

/** A next step that is not finished; {@code answers} is the highlight that it answers, if any. */
public record SlideNextStep(
        String id, Text text, LocalId answers, @ReadInWords TargetDate targetDate, boolean overdue, long version) {

    static SlideNextStep of(ThingFacts step, LocalDate on) {
        Fact planned = step.fact(NextStepFacts.PLAN);
        NextStepPlanned plan = planned.as(NextStepFacts.PLAN);
        boolean overdue = plan.targetDate() != null && plan.targetDate().hasPassedOn(on);
        return new SlideNextStep(
                step.id(),
                plan.text(),
                plan.answers(),
                plan.targetDate(),
                overdue,
                planned.stamp().version());
    }
}

package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says what comes next; it may answer a highlight. */
public record PlanNextStep(LocalId nextStep, Text text, LocalId answers, TargetDate targetDate)
        implements NextStepCommand {
    public PlanNextStep {
        Required.present(text, "text");
    }
}

package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says that a next step was taken. */
public record FinishNextStep(LocalId nextStep, Text outcome) implements NextStepCommand {
    public FinishNextStep {
        Required.present(nextStep, "nextStep");
    }
}

package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A next step was taken. */
public record NextStepFinished(LocalId nextStep, Text outcome) implements NextStepEvent {
    public NextStepFinished {
        Required.present(nextStep, "nextStep");
    }
}

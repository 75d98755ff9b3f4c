package org.daybook.shared.workstream.nextstep;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A next step was planned. */
public record NextStepPlanned(LocalId nextStep, Text text, LocalId answers, TargetDate targetDate)
        implements NextStepEvent {
    public NextStepPlanned {
        Required.present(nextStep, "nextStep");
        Required.present(text, "text");
    }
}

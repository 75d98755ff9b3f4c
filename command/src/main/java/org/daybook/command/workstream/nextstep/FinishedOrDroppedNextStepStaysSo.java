package org.daybook.command.workstream.nextstep;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.nextstep.NextStepStatus;

/** A next step is finished or dropped once. */
@Breach(field = "nextStep")
public record FinishedOrDroppedNextStepStaysSo(LocalId nextStep, NextStepStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == NextStepStatus.OPEN;
    }

    @Override
    public String otherwise() {
        return "The next step " + nextStep + " is " + status.name().toLowerCase(Locale.ROOT) + " already";
    }
}

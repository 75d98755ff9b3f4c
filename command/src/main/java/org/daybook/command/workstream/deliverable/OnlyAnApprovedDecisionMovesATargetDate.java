package org.daybook.command.workstream.deliverable;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** Where a decision is named as the reason for another date, the board has approved it by the day of the entry. */
@Breach(field = "decision")
public record OnlyAnApprovedDecisionMovesATargetDate(LocalId decision, DecisionStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == DecisionStatus.APPROVED;
    }

    @Override
    public String otherwise() {
        return "The decision " + decision + " is " + status.name().toLowerCase(Locale.ROOT) + ", not approved";
    }
}

package org.daybook.command.workstream.deliverable;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** A decision named as the reason for a new date was approved by the day of the entry. */
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

package org.daybook.command.workstream.decision;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.DecisionStatus;

/** A board decides, or an owner takes back, what is asked or deferred; never what is settled. */
@Breach(field = "decision")
public record OnlyAnOpenRequestIsDecided(LocalId decision, DecisionStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == DecisionStatus.REQUESTED || status == DecisionStatus.DEFERRED;
    }

    @Override
    public String otherwise() {
        return "The request " + decision + " is " + status.name().toLowerCase(Locale.ROOT) + " already";
    }
}

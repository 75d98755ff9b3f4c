package org.daybook.command.workstream.clearance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** An update is cleared by somebody who neither owns the workstream nor asked for the clearance. */
@Breach(kind = Rejection.Kind.FORBIDDEN)
public record NobodyClearsTheirOwnUpdate(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "You own the workstream or asked for this clearance, and nobody clears their own update."
                + " Ask the programme office to assign another sponsor, if only for a time";
    }
}

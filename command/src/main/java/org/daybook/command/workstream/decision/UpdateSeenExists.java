package org.daybook.command.workstream.decision;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.command.workstream.update.Updates;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** The update that a board saw was submitted. */
@Breach(kind = Rejection.Kind.INVALID, field = "update")
public record UpdateSeenExists(int number, boolean holds) implements Rule {

    static UpdateSeenExists of(SeenUpdate seen, Updates updates) {
        boolean pinned =
                updates.digest(seen.number()).filter(seen.digest()::equals).isPresent();
        return new UpdateSeenExists(seen.number(), pinned);
    }

    @Override
    public String otherwise() {
        return "No update " + number + " has been submitted";
    }
}

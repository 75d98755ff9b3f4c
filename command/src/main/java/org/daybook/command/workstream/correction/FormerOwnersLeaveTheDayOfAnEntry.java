package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A former owner may correct the content of their entry but not its day: they may not write for another day now. */
@Breach(kind = Rejection.Kind.FORBIDDEN, field = "replacement.effectiveOn")
public record FormerOwnersLeaveTheDayOfAnEntry(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Only the owner of the workstream or the programme office may move an entry to another day;"
                + " leave the day unchanged, or ask the programme office";
    }
}

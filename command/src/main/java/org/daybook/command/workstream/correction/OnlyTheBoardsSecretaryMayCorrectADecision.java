package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** What a board decided is put right by its secretary only. */
@Breach(kind = Rejection.Kind.FORBIDDEN)
public record OnlyTheBoardsSecretaryMayCorrectADecision(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Only the board's secretary may correct a decision";
    }
}

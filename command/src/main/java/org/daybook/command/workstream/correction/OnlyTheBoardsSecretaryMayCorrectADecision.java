package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Only the board's secretary corrects a decision. */
@Breach(kind = Rejection.Kind.FORBIDDEN)
public record OnlyTheBoardsSecretaryMayCorrectADecision(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Only the board's secretary may correct a decision";
    }
}

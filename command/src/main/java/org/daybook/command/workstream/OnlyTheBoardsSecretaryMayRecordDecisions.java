package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** What a board decided is recorded by its secretary. */
record OnlyTheBoardsSecretaryMayRecordDecisions(boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public String otherwise() {
        return "Only the board's secretary may record a decision";
    }
}

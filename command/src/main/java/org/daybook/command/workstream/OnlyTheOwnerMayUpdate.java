package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A workstream is kept up to date by its owner or by the programme office. */
record OnlyTheOwnerMayUpdate(boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public String otherwise() {
        return "Only the owner of the workstream or the programme office may do that";
    }
}

package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Workstreams are opened, assigned, marked, closed and reopened by the programme office. */
record OnlyTheProgrammeOfficeMayArrangeWorkstreams(boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public String otherwise() {
        return "Only the programme office may open, assign, mark, close or reopen a workstream";
    }
}

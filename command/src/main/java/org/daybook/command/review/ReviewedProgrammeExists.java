package org.daybook.command.review;

import org.daybook.command.rule.Rule;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/** A review is of a programme that there is; it may have been closed. */
record ReviewedProgrammeExists(ProgrammeId programme, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "programme";
    }

    @Override
    public String otherwise() {
        return "There is no programme " + programme;
    }
}

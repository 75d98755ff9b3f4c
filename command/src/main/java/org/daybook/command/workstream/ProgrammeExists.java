package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/** A workstream is opened in a programme that there is. */
record ProgrammeExists(ProgrammeId programme, boolean holds) implements Rule {

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

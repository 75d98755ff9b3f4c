package org.daybook.command.decision.registering;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;

/** A decision concerns a programme: that of its board, meeting or request, or one that it names. */
@Breach(kind = Rejection.Kind.INVALID, field = "programme")
record DecisionConcernsAProgramme(ProgrammeId named, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return named == null
                ? "Name the programme that the decision concerns, or its board, its meeting or the request that it answers"
                : "There is no programme " + named;
    }
}

package org.daybook.command.review;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** The programme answers for itself: through an owner of its workstreams or its office. */
record OnlyTheProgrammeMayAnswer(boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public String otherwise() {
        return "Only an owner in the programme or the programme office may answer";
    }
}

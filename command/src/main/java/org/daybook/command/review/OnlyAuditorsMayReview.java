package org.daybook.command.review;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Reviews are registered, judged and closed by the auditors of the programme. */
record OnlyAuditorsMayReview(boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.FORBIDDEN;
    }

    @Override
    public String otherwise() {
        return "Only an auditor of the programme may do that";
    }
}

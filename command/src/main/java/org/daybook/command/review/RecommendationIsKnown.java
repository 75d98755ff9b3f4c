package org.daybook.command.review;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;

/** An entry is about a recommendation of the review. */
@Breach(kind = Rejection.Kind.INVALID, field = "recommendation")
record RecommendationIsKnown(Label recommendation, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This review has no recommendation " + recommendation;
    }
}

package org.daybook.command.review;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.PriorityScale;

/**
 * All priorities of a review are on one scale.
 *
 * @param scale that of the review; absent while it has none
 */
@Breach(kind = Rejection.Kind.INVALID, field = "priority")
record PrioritiesOfAReviewShareOneScale(PriorityScale scale, Priority priority) implements Rule {

    @Override
    public boolean holds() {
        return scale == null || priority.scale() == scale;
    }

    @Override
    public String otherwise() {
        return "The priorities of this review are "
                + Stream.of(Priority.values())
                        .filter(one -> one.scale() == scale)
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}

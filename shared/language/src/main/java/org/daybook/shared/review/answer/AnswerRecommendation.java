package org.daybook.shared.review.answer;

import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Answers a recommendation, paragraph by paragraph, with entries as evidence.
 *
 * @param text what management says to it, and why where it does not agree
 * @param agreement absent where the text alone answers
 * @param action what will be done; required with {@code owner} and {@code due} where management agrees or agrees in part
 * @param owner the post that will do it
 * @param due by when
 */
public record AnswerRecommendation(
        Label recommendation,
        Text text,
        List<EntryLink> evidence,
        @Nullable Agreement agreement,
        @Nullable Text action,
        @Nullable Post owner,
        @Nullable TargetDate due)
        implements ReviewCommand {

    private static final int MOST_EVIDENCE = 50;

    public AnswerRecommendation {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        Required.distinct(evidence, MOST_EVIDENCE, "evidence");
        if (agreement == null) {
            if (action != null || owner != null || due != null)
                throw new InvalidValue("agreement", "is required where the answer says what will be done");
        } else if (agreement != Agreement.NOT_AGREED || action != null) {
            Required.present(action, "action");
            Required.present(owner, "owner");
            Required.present(due, "due");
        } else if (owner != null || due != null) {
            throw new InvalidValue("action", "is required where the answer names an owner or a date");
        }
    }

    /** One in words alone. */
    public AnswerRecommendation(Label recommendation, Text text, List<EntryLink> evidence) {
        this(recommendation, text, evidence, null, null, null, null);
    }
}

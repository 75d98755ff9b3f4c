package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an audit panel recommends.
 *
 * @param recommendation the label under which the report prints it ("xiv"); unique within the review
 * @param addressedTo the post that is to answer; absent where the report names none
 * @param answerDue when the answer is due
 * @param priority on the scale of the review; absent where the report gives none
 */
public record AuditRecommendation(
        Label recommendation,
        Text text,
        @Nullable Post addressedTo,
        TargetDate answerDue,
        @Nullable Priority priority) {

    /** One to which the report gives no priority. */
    public AuditRecommendation(Label recommendation, Text text, @Nullable Post addressedTo, TargetDate answerDue) {
        this(recommendation, text, addressedTo, answerDue, null);
    }
}

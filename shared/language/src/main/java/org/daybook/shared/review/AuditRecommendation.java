package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * What an audit panel recommends.
 *
 * @param recommendation the label under which the report prints it ("xiv"); no other of the review bears it
 * @param addressedTo the post that is to answer; absent where the report names none
 * @param answerDue when the answer is due
 */
public record AuditRecommendation(Label recommendation, Text text, Post addressedTo, TargetDate answerDue) {
    public AuditRecommendation {
        Required.present(recommendation, "recommendation");
        Required.present(text, "text");
        Required.present(answerDue, "answerDue");
    }
}

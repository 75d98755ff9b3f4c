package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.history.By;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.answer.Answer;
import org.daybook.shared.text.Text;

/**
 * An answer, with its author and its time.
 *
 * @param version of the entry
 */
record AnswerItem(
        Text text, List<EvidenceItem> evidence, By by, LocalDate effectiveOn, Instant recordedAt, long version) {

    static AnswerItem of(Fact fact, Sources sources) {
        Answer answer = fact.as(ReviewFacts.ANSWER);
        return new AnswerItem(
                answer.text(),
                sources.evidence(answer.evidence()),
                sources.by(fact.stamp().position()),
                fact.stamp().effectiveOn(),
                fact.stamp().recordedAt(),
                fact.stamp().version());
    }
}

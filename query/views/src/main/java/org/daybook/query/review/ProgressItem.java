package org.daybook.query.review;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.history.By;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.review.followup.RecommendationProgress;
import org.daybook.shared.text.Text;

/**
 * A report on how far what was agreed has come.
 *
 * @param percent absent where it was reported in words alone
 * @param version of the entry
 */
record ProgressItem(
        Integer percent, Text text, List<EvidenceItem> evidence, By by, LocalDate effectiveOn, long version) {

    static ProgressItem of(Fact fact, Sources sources) {
        RecommendationProgress said = fact.as(FollowUpFacts.PROGRESS);
        return new ProgressItem(
                said.percent(),
                said.text(),
                sources.evidence(said.evidence()),
                sources.by(fact.stamp().position()),
                fact.stamp().effectiveOn(),
                fact.stamp().version());
    }
}

package org.daybook.query.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.entry.Entries;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.query.listing.StandingReview;
import org.daybook.shared.account.Actor;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.answer.Answer;
import org.daybook.shared.review.followup.RecommendationProgress;
import org.springframework.stereotype.Component;

/** Finds a review, and the report on it, at any place on the two clocks. */
@Component
public record FindReview(StandingParts parts, Entries entries, FindEvidence evidence) {

    /**
     * @param opening of the review, which the reader may read
     * @throws Rejection {@code not-registered-then} (404) if it was not on record there
     */
    public ReviewAnswer at(Opening opening, AsOf moment, Actor reader) {
        StandingReview review = standing(opening, moment);
        return new ReviewAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                entries.versionAt(review.id(), moment.position()),
                Review.of(review, sources(review, moment, reader)));
    }

    /** The same of the report for the quarter of that day. */
    public ReportAnswer report(Opening opening, AsOf moment, Actor reader) {
        StandingReview review = standing(opening, moment);
        return new ReportAnswer(
                moment.on(),
                moment.knownAt(),
                moment.position(),
                QuarterlyReport.of(review, sources(review, moment, reader)));
    }

    private StandingReview standing(Opening opening, AsOf moment) {
        return parts.find(opening, Attributes.of(Concept.REVIEW, Concept.AUDIT_RECOMMENDATION), moment)
                .map(part -> StandingReview.of(part, moment.on()))
                .orElseThrow(() -> StandingParts.notThere("not-registered-then", opening));
    }

    private Sources sources(StandingReview review, AsOf moment, Actor reader) {
        List<Fact> said =
                review.each().stream().flatMap(StandingRecommendation::said).toList();
        Set<Long> positions = said.stream().map(fact -> fact.stamp().position()).collect(Collectors.toSet());
        Set<EntryLink> links =
                said.stream().flatMap(fact -> links(fact.value()).stream()).collect(Collectors.toSet());
        return new Sources(entries.byPosition(positions), evidence.of(links, moment, reader));
    }

    private static List<EntryLink> links(Object value) {
        if (value instanceof Answer answer) return answer.evidence();
        if (value instanceof RecommendationProgress progress) return progress.evidence();
        return List.of();
    }
}

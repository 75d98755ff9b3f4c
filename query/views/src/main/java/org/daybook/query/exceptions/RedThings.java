package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideRag;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;

/** Red dimensions of a workstream, and red deliverables that are still open. */
record RedThings(StandingWorkstream workstream) {

    Stream<ExceptionItem> all() {
        return Stream.concat(
                Stream.of(RagDimension.values()).flatMap(this::redDimension),
                workstream.parts().deliverables().stream()
                        .filter(RedThings::isRed)
                        .map(this::redDeliverable));
    }

    private Stream<ExceptionItem> redDimension(RagDimension dimension) {
        SlideRag rag = workstream.rag(dimension);
        if (rag.rating() != RagRating.RED) return Stream.empty();
        return Stream.of(new Draft(workstream, Kind.WORKSTREAM, null, null, null, null)
                .item(dimension, Why.RED, rag.reason(), rag.since(), rag.version()));
    }

    private static boolean isRed(SlideDeliverable deliverable) {
        return deliverable.status() == DeliverableStatus.OPEN && deliverable.rating() == RagRating.RED;
    }

    private ExceptionItem redDeliverable(SlideDeliverable deliverable) {
        Fact rating = workstream.fact(DeliverableFacts.RATING, deliverable.id()).orElseThrow();
        LocalDate since = rating.stamp().effectiveOn();
        return Draft.of(workstream, DatedThing.of(deliverable))
                .item(Why.RED, deliverable.ratingReason(), since, rating.stamp().version());
    }
}

package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.deliverable.completion.Evidence;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.rag.Rating;

/**
 * A deliverable as a slide shows it.
 *
 * @param originalTargetDate the date from which it first moved; absent while it has not moved
 * @param previousTargetDate what stood before it last moved; absent while it has not moved
 * @param timesMoved how often the target date moved, as {@link org.daybook.shared.clock.Moves} counts
 * @param overdue whether it is open and its last possible day has passed on the slide's day
 * @param closedOn the day it was completed; absent while it is open
 * @param note the evidence of completion or why it was reopened
 * @param rating its own rating; absent where it has none
 */
public record SlideDeliverable(
        String id,
        Label reference,
        LocalId objective,
        Text description,
        Post owner,
        @ReadInWords TargetDate targetDate,
        @ReadInWords TargetDate originalTargetDate,
        @ReadInWords TargetDate previousTargetDate,
        int timesMoved,
        boolean overdue,
        DeliverableStatus status,
        LocalDate closedOn,
        Text note,
        List<Link> links,
        RagRating rating,
        Text ratingReason,
        List<Tag> tags,
        long version) {

    static SlideDeliverable of(ThingFacts thing, LocalDate on) {
        Fact state = thing.fact(DeliverableFacts.STATE);
        Condition condition = state.as(DeliverableFacts.STATE);
        boolean completed = condition.is(DeliverableStatus.COMPLETED);
        List<TargetDate> dates = Schedule.dates(thing.series(DeliverableFacts.TARGET_DATE));
        Moves<TargetDate> moves = Moves.ofDates(dates);
        DeliverableOpening opening = thing.get(DeliverableFacts.OPENING);
        Fact description = thing.fact(DeliverableFacts.DESCRIPTION);
        Optional<Rating> rating = thing.value(DeliverableFacts.RATING);
        Optional<Evidence> evidence = thing.value(DeliverableFacts.EVIDENCE).filter(links -> completed);
        return new SlideDeliverable(
                thing.id(),
                opening.reference(),
                opening.objective(),
                description.as(DeliverableFacts.DESCRIPTION),
                thing.value(DeliverableFacts.OWNER).orElse(null),
                dates.getLast(),
                moves.original().orElse(null),
                moves.previous().orElse(null),
                moves.times(),
                condition.is(DeliverableStatus.OPEN) && dates.getLast().hasPassedOn(on),
                DeliverableStatus.valueOf(condition.status()),
                completed ? state.stamp().effectiveOn() : null,
                condition.note(),
                evidence.map(Evidence::links).orElse(List.of()),
                rating.map(Rating::rating).orElse(null),
                rating.map(Rating::reason).orElse(null),
                SlideParts.marked(thing, DeliverableFacts.TAG),
                description.stamp().version());
    }
}

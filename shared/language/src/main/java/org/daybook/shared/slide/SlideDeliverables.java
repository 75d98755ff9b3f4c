package org.daybook.shared.slide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.daybook.shared.clock.Moves;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Standing;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagMark;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableOpening;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.deliverable.completion.Evidence;
import org.daybook.shared.workstream.rag.Rating;

/** The deliverables of a slide, each with what became of its target date. */
final class SlideDeliverables {

    private final Standing standing;
    private final UUID workstream;
    private final LocalDate on;
    private final BiFunction<Attribute<TagMark>, String, List<Tag>> marked;

    SlideDeliverables(
            Standing standing,
            UUID workstream,
            LocalDate on,
            BiFunction<Attribute<TagMark>, String, List<Tag>> marked) {
        this.standing = standing;
        this.workstream = workstream;
        this.on = on;
        this.marked = marked;
    }

    List<SlideDeliverable> shown() {
        return standing.things(workstream, DeliverableFacts.OPENING).stream()
                .map(this::deliverable)
                .filter(deliverable -> deliverable.status() != DeliverableStatus.WITHDRAWN)
                .toList();
    }

    private SlideDeliverable deliverable(String id) {
        Fact state = standing.fact(workstream, DeliverableFacts.STATE, id).orElseThrow();
        Condition condition = state.as(DeliverableFacts.STATE);
        DeliverableStatus status = DeliverableStatus.valueOf(condition.status());
        boolean completed = status == DeliverableStatus.COMPLETED;
        List<TargetDate> dates = Schedule.dates(standing.series(workstream, DeliverableFacts.TARGET_DATE, id));
        Moves<TargetDate> moves = Moves.ofDates(dates);
        DeliverableOpening opening = value(DeliverableFacts.OPENING, id).orElseThrow();
        Fact description =
                standing.fact(workstream, DeliverableFacts.DESCRIPTION, id).orElseThrow();
        Optional<Rating> rating = value(DeliverableFacts.RATING, id);
        return new SlideDeliverable(
                id,
                opening.reference(),
                opening.objective(),
                description.as(DeliverableFacts.DESCRIPTION),
                value(DeliverableFacts.OWNER, id).orElse(null),
                dates.getLast(),
                moves.original().orElse(null),
                moves.previous().orElse(null),
                moves.times(),
                status == DeliverableStatus.OPEN && dates.getLast().hasPassedOn(on),
                status,
                completed ? state.stamp().effectiveOn() : null,
                condition.note(),
                completed
                        ? value(DeliverableFacts.EVIDENCE, id)
                                .map(Evidence::links)
                                .orElse(List.of())
                        : List.of(),
                rating.map(Rating::rating).orElse(null),
                rating.map(SlideDeliverables::reason).orElse(null),
                marked.apply(DeliverableFacts.TAG, id),
                description.stamp().version());
    }

    private static Text reason(Rating rating) {
        return rating.reason();
    }

    private <V> Optional<V> value(Attribute<V> attribute, String id) {
        return standing.value(workstream, attribute, id);
    }
}

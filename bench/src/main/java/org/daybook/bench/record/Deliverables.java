package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.DeliverableWithdrawn;
import org.daybook.shared.workstream.rag.RagRating;

/** Deliverables: about a dozen on the slide, rated and put off, a few of them done, now and then one for another. */
final class Deliverables extends Told {

    private static final int FEWEST = 8;
    private static final int MOST = 11;
    private static final int MOST_COMPLETED = 3;

    /** What is remembered of one: the date last promised and the post that has it. */
    private record Promise(TargetDate date, Post owner) {}

    private final Charter charter;
    private final List<Thing> completed = new ArrayList<>();

    Deliverables(Chance chance, Wording wording, Charter charter) {
        super(chance, wording);
        this.charter = charter;
    }

    Drafted added(LocalDate day, Objectives objectives) {
        Thing objective = objectives.any();
        LocalDate from = objective.notBefore(day);
        Promise promise = new Promise(wording.targetDate(from), wording.post());
        Thing deliverable = new Thing(newId(), from, promise);
        open.add(deliverable);
        return new Drafted(
                new DeliverableAdded(
                        deliverable.id,
                        wording.sentence(),
                        promise.date(),
                        objective.id,
                        wording.reference("D"),
                        promise.owner()),
                from);
    }

    Drafted reworded(LocalDate day) {
        Thing deliverable = any();
        return new Drafted(new DeliverableReworded(deliverable.id, wording.sentence()), deliverable.notBefore(day));
    }

    Drafted rated(LocalDate day) {
        Thing deliverable = any();
        RagRating rating = chance.of(List.of(RagRating.values()));
        return new Drafted(
                new DeliverableRated(deliverable.id, rating, wording.sentence()), deliverable.notBefore(day));
    }

    Drafted tagged(LocalDate day) {
        Thing deliverable = any();
        return new Drafted(
                new DeliverableTagged(deliverable.id, List.of(charter.anyTag(chance)), chance.percent(75)),
                deliverable.notBefore(day));
    }

    Drafted handedOver(LocalDate today) {
        Thing deliverable = any();
        Promise before = (Promise) deliverable.last;
        Promise after = new Promise(before.date(), wording.postOtherThan(before.owner()));
        deliverable.last = after;
        return new Drafted(new DeliverableHandedOver(deliverable.id, after.owner()), today);
    }

    /** @param approved a decision that allows it; absent where none is named */
    Drafted rescheduled(LocalDate today, Optional<LocalId> approved) {
        Thing deliverable = any();
        Promise before = (Promise) deliverable.last;
        Promise after = new Promise(wording.targetDateOtherThan(before.date(), today), before.owner());
        deliverable.last = after;
        return new Drafted(
                new DeliverableRescheduled(deliverable.id, after.date(), wording.sentence(), approved.orElse(null)),
                today);
    }

    Drafted completedOrReopened(LocalDate today) {
        if (completed.size() < MOST_COMPLETED && chance.percent(60)) {
            Thing done = taken();
            completed.add(done);
            return new Drafted(new DeliverableCompleted(done.id, wording.sentence(), Links.some(chance)), today);
        }
        if (completed.isEmpty()) return handedOver(today);
        Thing again = completed.remove(chance.below(completed.size()));
        open.add(again);
        return new Drafted(new DeliverableReopened(again.id, wording.sentence()), today);
    }

    Drafted addedOrWithdrawn(LocalDate today, Objectives objectives) {
        int shown = open.size() + completed.size();
        if (shown <= FEWEST || shown < MOST && chance.percent(50)) return added(today, objectives);
        return new Drafted(new DeliverableWithdrawn(taken().id, wording.sentence()), today);
    }

    /** One that progress can concern. */
    Optional<Thing> concerned() {
        return chance.percent(60) ? Optional.of(any()) : Optional.empty();
    }
}

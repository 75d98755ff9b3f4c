package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Charter;
import org.daybook.bench.record.Links;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.rag.RagRating;

/** Deliverables: about a dozen on the slide, rated and put off, a few of them done, now and then one for another. */
public final class DeliverableWorkload extends Told {

    private static final int FEWEST = 8;
    private static final int MOST = 11;
    private static final int MOST_COMPLETED = 3;

    /** What is remembered of one: the date last promised and the post that has it. */
    private record Promise(TargetDate date, Post owner) {}

    private final Charter charter;
    private final List<SimulatedThing> completed = new ArrayList<>();

    public DeliverableWorkload(Chance chance, Prose wording, Charter charter) {
        super(chance, wording);
        this.charter = charter;
    }

    public DraftedEntry added(LocalDate day, ObjectiveWorkload objectives) {
        SimulatedThing objective = objectives.any();
        LocalDate from = objective.notBefore(day);
        Promise promise = new Promise(wording.targetDate(from), wording.post());
        SimulatedThing deliverable = new SimulatedThing(newId(), from, promise);
        open.add(deliverable);
        return new DraftedEntry(
                new DeliverableAdded(
                        deliverable.id,
                        wording.sentence(),
                        promise.date(),
                        objective.id,
                        wording.reference("D"),
                        promise.owner()),
                from);
    }

    public DraftedEntry reworded(LocalDate day) {
        SimulatedThing deliverable = any();
        return new DraftedEntry(
                new DeliverableReworded(deliverable.id, wording.sentence()), deliverable.notBefore(day));
    }

    public DraftedEntry rated(LocalDate day) {
        SimulatedThing deliverable = any();
        RagRating rating = chance.of(List.of(RagRating.values()));
        return new DraftedEntry(
                new DeliverableRated(deliverable.id, rating, wording.sentence()), deliverable.notBefore(day));
    }

    public DraftedEntry tagged(LocalDate day) {
        SimulatedThing deliverable = any();
        return new DraftedEntry(
                new DeliverableTagged(deliverable.id, List.of(charter.anyTag(chance)), chance.percent(75)),
                deliverable.notBefore(day));
    }

    public DraftedEntry handedOver(LocalDate today) {
        SimulatedThing deliverable = any();
        Promise before = (Promise) deliverable.last;
        Promise after = new Promise(before.date(), wording.postOtherThan(before.owner()));
        deliverable.last = after;
        return new DraftedEntry(new DeliverableHandedOver(deliverable.id, after.owner()), today);
    }

    /** @param approved a decision that allows it; absent where none is named */
    public DraftedEntry rescheduled(LocalDate today, Optional<LocalId> approved) {
        SimulatedThing deliverable = any();
        Promise before = (Promise) deliverable.last;
        Promise after = new Promise(wording.targetDateOtherThan(before.date(), today), before.owner());
        deliverable.last = after;
        return new DraftedEntry(
                new DeliverableRescheduled(deliverable.id, after.date(), wording.sentence(), approved.orElse(null)),
                today);
    }

    public DraftedEntry completedOrReopened(LocalDate today) {
        if (completed.size() < MOST_COMPLETED && chance.percent(60)) {
            SimulatedThing done = taken();
            completed.add(done);
            return new DraftedEntry(new DeliverableCompleted(done.id, wording.sentence(), Links.some(chance)), today);
        }
        if (completed.isEmpty()) return handedOver(today);
        SimulatedThing again = completed.remove(chance.below(completed.size()));
        open.add(again);
        return new DraftedEntry(new DeliverableReopened(again.id, wording.sentence()), today);
    }

    public DraftedEntry addedOrWithdrawn(LocalDate today, ObjectiveWorkload objectives) {
        int shown = open.size() + completed.size();
        if (shown <= FEWEST || shown < MOST && chance.percent(50)) return added(today, objectives);
        return new DraftedEntry(new DeliverableWithdrawn(taken().id, wording.sentence()), today);
    }

    /** One that progress can concern. */
    Optional<SimulatedThing> concerned() {
        return chance.percent(60) ? Optional.of(any()) : Optional.empty();
    }
}

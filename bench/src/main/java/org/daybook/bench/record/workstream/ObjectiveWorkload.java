package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Charter;
import org.daybook.bench.record.Prose;
import org.daybook.bench.record.Told;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;

/** Objectives: a handful, reworded and rearranged, now and then one for another. */
public final class ObjectiveWorkload extends Told {

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final Charter charter;
    private final List<LocalId> order = new ArrayList<>();

    public ObjectiveWorkload(Chance chance, Prose wording, Charter charter) {
        super(chance, wording);
        this.charter = charter;
    }

    public DraftedEntry added(LocalDate day) {
        SimulatedThing objective = new SimulatedThing(newId(), day, null);
        open.add(objective);
        order.add(objective.id);
        return new DraftedEntry(new ObjectiveAdded(objective.id, wording.sentence(), wording.reference("O")), day);
    }

    public DraftedEntry reworded(LocalDate day) {
        SimulatedThing objective = any();
        return new DraftedEntry(new ObjectiveReworded(objective.id, wording.sentence()), objective.notBefore(day));
    }

    public DraftedEntry tagged(LocalDate day) {
        SimulatedThing objective = any();
        return new DraftedEntry(
                new ObjectiveTagged(objective.id, List.of(charter.anyTag(chance)), chance.percent(75)),
                objective.notBefore(day));
    }

    /** The first of them goes to the end, so that the order is another. */
    public DraftedEntry moved(LocalDate today) {
        SimulatedThing first = open.stream()
                .filter(o -> !o.id.equals(order.getLast()))
                .findFirst()
                .orElseThrow();
        order.remove(first.id);
        order.add(first.id);
        return new DraftedEntry(new ObjectiveMoved(first.id, List.copyOf(order)), today);
    }

    public DraftedEntry addedOrRetired(LocalDate today) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return added(today);
        return new DraftedEntry(new ObjectiveRetired(taken().id, wording.sentence()), today);
    }
}

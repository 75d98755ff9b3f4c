package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;

/** Objectives: a handful, reworded and rearranged, now and then one for another. */
final class Objectives extends Told {

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final Charter charter;
    private final List<LocalId> order = new ArrayList<>();

    Objectives(Chance chance, Wording wording, Charter charter) {
        super(chance, wording);
        this.charter = charter;
    }

    Drafted added(LocalDate day) {
        Thing objective = new Thing(newId(), day, null);
        open.add(objective);
        order.add(objective.id);
        return new Drafted(new ObjectiveAdded(objective.id, wording.sentence(), wording.reference("O")), day);
    }

    Drafted reworded(LocalDate day) {
        Thing objective = any();
        return new Drafted(new ObjectiveReworded(objective.id, wording.sentence()), objective.notBefore(day));
    }

    Drafted tagged(LocalDate day) {
        Thing objective = any();
        return new Drafted(
                new ObjectiveTagged(objective.id, List.of(charter.anyTag(chance)), chance.percent(75)),
                objective.notBefore(day));
    }

    /** The first of them goes to the end, so that the order is another. */
    Drafted moved(LocalDate today) {
        Thing first = open.stream()
                .filter(o -> !o.id.equals(order.getLast()))
                .findFirst()
                .orElseThrow();
        order.remove(first.id);
        order.add(first.id);
        return new Drafted(new ObjectiveMoved(first.id, List.copyOf(order)), today);
    }

    Drafted addedOrRetired(LocalDate today) {
        if (open.size() <= FEWEST || open.size() < MOST && chance.percent(50)) return added(today);
        return new Drafted(new ObjectiveRetired(taken().id, wording.sentence()), today);
    }
}

package org.daybook.query.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;

/** The entities of a workstream at a place on the clocks, and the entry since which each exists. */
final class ThingIndex {

    /** @param id inside the workstream; empty for the workstream itself */
    record Thing(Concept concept, String id) {

        static Thing of(EntryThread thread) {
            return new Thing(thread.attribute().concept(), thread.thing());
        }

        /** What is rated is there whether it is rated or not, and objectives have an order whether they were moved or not. */
        boolean isAlwaysThere() {
            return concept == Concept.RAG || concept == Concept.OBJECTIVE && id.isEmpty();
        }
    }

    private final Map<Thing, Long> positions = new HashMap<>();

    ThingIndex(UUID workstream, AsOfFacts standing) {
        standing.standing(workstream)
                .forEach(fact ->
                        positions.merge(Thing.of(fact.thread()), fact.stamp().position(), Math::min));
    }

    boolean has(Thing thing) {
        return thing.isAlwaysThere() || positions.containsKey(thing);
    }

    /** The position of the first entry of those that say what stands; behind all others where nothing stands. */
    long position(Thing thing) {
        return positions.getOrDefault(thing, Long.MAX_VALUE);
    }
}

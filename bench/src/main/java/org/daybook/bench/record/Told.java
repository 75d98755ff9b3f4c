package org.daybook.bench.record;

import java.util.ArrayList;
import java.util.List;
import org.daybook.bench.record.workstream.SimulatedThing;
import org.daybook.shared.text.LocalId;

/** What there is of one concept in a workstream, and what those who tell of it draw on. */
public abstract class Told {

    protected final Chance chance;
    protected final Prose wording;
    protected final List<SimulatedThing> open = new ArrayList<>();

    public Told(Chance chance, Prose wording) {
        this.chance = chance;
        this.wording = wording;
    }

    public final SimulatedThing any() {
        return chance.of(open);
    }

    /** One that nothing more is said about. */
    protected final SimulatedThing taken() {
        return open.remove(chance.below(open.size()));
    }

    protected final LocalId newId() {
        return chance.localId();
    }

    final int size() {
        return open.size();
    }
}

package org.daybook.app.web.workstream;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.query.history.Change;
import org.daybook.shared.fact.Concept;

/** The parts of a slide that an entry changed, so that they can be marked. */
public final class Marks {

    /** None: a slide by itself. */
    public static final Marks NONE = new Marks(Set.of());

    private final Set<String> changed;

    private Marks(Set<String> changed) {
        this.changed = changed;
    }

    public static Marks of(List<Change> changes) {
        return new Marks(changes.stream()
                .map(change -> change.concept() + "/" + change.thing())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether that thing was changed. */
    public boolean has(String concept, String thing) {
        return changed.contains(concept + "/" + thing);
    }

    /** Whether its name, owner, marking or state was. */
    public boolean isWorkstream() {
        return has(Concept.WORKSTREAM.name(), "");
    }

    /** @param label as the slide heads it: "Project RAG" */
    public boolean rag(String label) {
        return has(Concept.RAG.name(), label.startsWith("Project") ? "PROJECT" : "BENEFIT");
    }
}

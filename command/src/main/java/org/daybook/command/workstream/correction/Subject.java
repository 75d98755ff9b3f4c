package org.daybook.command.workstream.correction;

import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.objective.ObjectiveMoved;

/** The entity that an entry is about, as its facts name it. */
public final class Subject {

    private Subject() {}

    /** Empty for an entry about the workstream as a whole. */
    public static Optional<String> of(WorkstreamEvent event) {
        if (event instanceof ObjectiveMoved moved)
            return Optional.of(moved.objective().value());
        return WorkstreamFacts.of(event).stream()
                .map(Assertion::thing)
                .filter(thing -> !thing.isEmpty())
                .findFirst();
    }
}

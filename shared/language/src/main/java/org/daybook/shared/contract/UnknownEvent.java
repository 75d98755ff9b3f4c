package org.daybook.shared.contract;

import java.util.Optional;
import java.util.stream.Stream;

/** Thrown for an entry of newer software: its name, or the version of its payload, is not known to this version. */
public final class UnknownEvent extends IllegalArgumentException {

    private static final int DEEPEST = 20;

    UnknownEvent(String problem) {
        super(problem);
    }

    /** The one in which a failure has its cause. */
    public static Optional<UnknownEvent> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(UnknownEvent.class::isInstance)
                .map(UnknownEvent.class::cast)
                .findFirst();
    }
}

package org.daybook.command.dispatch;

import java.util.Optional;

/** Tells failures of something that Daybook needs from faults of its own, whichever engine it runs on. */
@FunctionalInterface
public interface EngineFailures {

    /** Where nothing is known of engines. */
    EngineFailures NONE = failure -> Optional.empty();

    /** Empty where neither the failure nor one of its causes is of that kind: it would come again. */
    Optional<EngineFailure> find(Throwable failure);
}

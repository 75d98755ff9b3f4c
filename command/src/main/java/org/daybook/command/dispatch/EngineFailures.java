package org.daybook.command.dispatch;

import java.util.Optional;

/** Distinguishes failures of services that Daybook needs from faults of its own, on every engine. */
@FunctionalInterface
public interface EngineFailures {

    /** Where nothing is known of engines. */
    EngineFailures NONE = failure -> Optional.empty();

    /** Empty where neither the failure nor one of its causes is of that kind: it would come again. */
    Optional<EngineFailure> find(Throwable failure);
}

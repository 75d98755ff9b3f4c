package org.daybook.command.sending;

import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.command.aggregate.Receipt;
import org.daybook.shared.rejection.Rejection;
import org.springframework.dao.ConcurrencyFailureException;

/** What comes back for a command that was sent. */
sealed interface Answer {

    record Accepted(Receipt receipt) implements Answer {}

    /** @param settled whether judging it once more could change nothing */
    record Refused(Rejection rejection, boolean settled) implements Answer {}

    /** Another entry of the same aggregate was written at the same time. */
    record WrittenMeanwhile() implements Answer {}

    /** No node judges such commands at the moment: they are starting or reconnecting. */
    record NobodyThere() implements Answer {}

    /** Nothing came back in time, or nobody could find out in time whether it was written. */
    record Silence() implements Answer {}

    record Failed(Throwable cause) implements Answer {}

    /**
     * What an exception says that came back: the {@link Refusal} that it brings from the node that judged, or else what it
     * is itself.
     */
    static Answer of(Throwable thrown, EngineFailures engine) {
        return HandlerExecutionException.resolveDetails(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .or(() -> Refusal.in(thrown))
                .map(refusal -> refusal.answer(thrown))
                .orElseGet(() -> ofTheWay(thrown, engine));
    }

    private static Answer ofTheWay(Throwable thrown, EngineFailures engine) {
        if (causes(thrown).anyMatch(NoHandlerForCommandException.class::isInstance)) return new NobodyThere();
        if (causes(thrown).anyMatch(OutcomeUnknown.class::isInstance)) return new Silence();
        if (causes(thrown).anyMatch(Answer::isConflict)) return new WrittenMeanwhile();
        return engine.find(thrown).map(Answer::of).orElseGet(() -> new Failed(thrown));
    }

    private static Answer of(EngineFailure failure) {
        return switch (failure) {
            case CONFLICT -> new WrittenMeanwhile();
            case NOTHING_DONE -> new Refused(Refusal.UNAVAILABLE.rejection(), true);
            case OUTCOME_UNKNOWN -> new Silence();
        };
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException
                || cause instanceof LockAcquisitionFailedException
                || cause instanceof ConcurrencyFailureException;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}

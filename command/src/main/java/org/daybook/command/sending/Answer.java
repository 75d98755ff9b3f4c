package org.daybook.command.sending;

import java.util.regex.Pattern;
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

    /** How a conflict reads when it comes through Axon Server, which keeps neither class nor details. */
    Pattern CONFLICT =
            Pattern.compile("AXONIQ-2000|ConcurrencyException|AggregateStreamCreationException|already inserted");

    static Answer of(Throwable thrown) {
        Refusal refusal = HandlerExecutionException.resolveDetails(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .or(() -> Refusal.in(thrown))
                .orElse(null);
        if (refusal != null) return refused(refusal.rejection());
        if (thrown instanceof NoHandlerForCommandException) return new NobodyThere();
        if (causes(thrown).anyMatch(OutcomeUnknown.class::isInstance)) return new Silence();
        return causes(thrown).anyMatch(Answer::isConflict) ? new WrittenMeanwhile() : new Failed(thrown);
    }

    /** What could not be written for want of room or time would only be in the way again. */
    private static Refused refused(Rejection rejection) {
        return new Refused(rejection, rejection.kind() == Rejection.Kind.UNAVAILABLE);
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException
                || cause instanceof LockAcquisitionFailedException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof HandlerExecutionException
                        && CONFLICT.matcher(String.valueOf(cause)).find();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}

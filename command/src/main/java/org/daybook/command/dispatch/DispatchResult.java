package org.daybook.command.dispatch;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.shared.rejection.Rejection;
import org.springframework.dao.ConcurrencyFailureException;

/** The result of a command that was sent. */
sealed interface DispatchResult {

    record Accepted(Receipt receipt) implements DispatchResult {}

    /** @param settled whether deciding it again could not change the answer */
    record Refused(Rejection rejection, boolean settled) implements DispatchResult {}

    /** Another entry of the same aggregate was written at the same time. */
    record WrittenMeanwhile() implements DispatchResult {}

    /** No node handles such commands at present: they are starting or reconnecting. */
    record NoHandler() implements DispatchResult {}

    /** Nothing came back in time, or it could not be established in time whether it was written. */
    record TimedOut() implements DispatchResult {}

    record Failed(Throwable cause) implements DispatchResult {}

    /**
     * The receipt that is handed out for the command.
     *
     * @throws Rejection if there is none: why, and what to do next
     */
    default Receipt receipt(ParsedCommand<?> parsed) {
        return switch (this) {
            case Accepted accepted -> accepted.receipt();
            case Refused refused -> throw refused.rejection();
            case WrittenMeanwhile meanwhile -> throw writtenMeanwhile(parsed);
            case NoHandler nobody ->
                throw new Rejection(
                        Rejection.Kind.UNAVAILABLE,
                        "nobody-there",
                        "",
                        "No node takes commands at the moment; nothing was written. Try again soon");
            case TimedOut silence -> throw outcomeUnknown(parsed);
            case Failed failed -> throw thrown(failed.cause());
        };
    }

    /** An opening that finds the id in use again and again has met something of another kind with the same id. */
    private static Rejection writtenMeanwhile(ParsedCommand<?> parsed) {
        return parsed.type().opens()
                ? new Rejection(
                        Rejection.Kind.CONFLICT,
                        "id-is-taken",
                        "id",
                        "Something else has this id already; choose another")
                : Refusal.MEANWHILE.rejection();
    }

    private static Rejection outcomeUnknown(ParsedCommand<?> parsed) {
        String advice = parsed.preconditions().idempotencyKey() == null
                ? "Check the record before you send it again, and give an Idempotency-Key next time"
                : "Send it again with the same Idempotency-Key: it is written at most once";
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "outcome-unknown",
                "",
                "No answer came in time; the command may have been written or not. " + advice);
    }

    private static RuntimeException thrown(Throwable cause) {
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new CommandExecutionException("The command failed", cause);
    }

    /**
     * What an exception says that came back: the {@link Refusal} that it carries from the node that decided, or else
     * itself.
     */
    static DispatchResult of(Throwable thrown, EngineFailures engine) {
        return HandlerExecutionException.resolveDetails(thrown)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .or(() -> Refusal.in(thrown))
                .map(refusal -> refusal.answer(thrown))
                .orElseGet(() -> ofTheWay(thrown, engine));
    }

    private static DispatchResult ofTheWay(Throwable thrown, EngineFailures engine) {
        if (causes(thrown).anyMatch(NoHandlerForCommandException.class::isInstance)) return new NoHandler();
        if (causes(thrown).anyMatch(OutcomeUnknown.class::isInstance)) return new TimedOut();
        if (causes(thrown).anyMatch(DispatchResult::isConflict)) return new WrittenMeanwhile();
        return engine.find(thrown).map(DispatchResult::of).orElseGet(() -> new Failed(thrown));
    }

    private static DispatchResult of(EngineFailure failure) {
        return switch (failure) {
            case CONFLICT -> new WrittenMeanwhile();
            case NOTHING_DONE -> new Refused(Refusal.UNAVAILABLE.rejection(), true);
            case OUTCOME_UNKNOWN -> new TimedOut();
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

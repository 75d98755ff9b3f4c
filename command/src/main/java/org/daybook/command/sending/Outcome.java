package org.daybook.command.sending;

import org.axonframework.commandhandling.CommandExecutionException;
import org.daybook.command.aggregate.Receipt;
import org.daybook.shared.rejection.Rejection;

/** Says to whoever asked what came of it in the end. */
final class Outcome {

    private Outcome() {}

    static Receipt of(Answer answer, CommandRequest request) {
        return switch (answer) {
            case Answer.Accepted accepted -> accepted.receipt();
            case Answer.Refused refused -> throw refused.rejection();
            case Answer.WrittenMeanwhile meanwhile -> throw writtenMeanwhile(request);
            case Answer.NobodyThere nobody ->
                throw new Rejection(
                        Rejection.Kind.UNAVAILABLE,
                        "nobody-there",
                        "",
                        "No node takes commands at the moment; nothing was written. Try again soon");
            case Answer.Silence silence -> throw outcomeUnknown(request);
            case Answer.Failed failed -> throw thrown(failed.cause());
        };
    }

    /** An opening that finds the id in use again and again has met something of another kind with the same id. */
    private static Rejection writtenMeanwhile(CommandRequest request) {
        boolean opens = request.command().getClass() == request.aggregate().opening();
        return opens
                ? new Rejection(
                        Rejection.Kind.CONFLICT,
                        "id-is-taken",
                        "id",
                        "Something else has this id already; choose another")
                : new Rejection(
                        Rejection.Kind.CONFLICT,
                        "written-at-the-same-time",
                        "",
                        "Others keep writing about this at the same time; nothing was written. Try again");
    }

    private static Rejection outcomeUnknown(CommandRequest request) {
        String advice = request.idempotencyKey() == null
                ? "Look at the record before you send it again, and give an Idempotency-Key next time"
                : "Send it again with the same Idempotency-Key: it is written once at most";
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "outcome-unknown",
                "",
                "No answer came in time; it may have been written or not. " + advice);
    }

    private static RuntimeException thrown(Throwable cause) {
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new CommandExecutionException("The command failed", cause);
    }
}

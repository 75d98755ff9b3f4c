package org.daybook.command.dispatch;

import java.util.Optional;
import org.daybook.shared.contract.UnknownEvent;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;

/**
 * A {@link Rejection} in the form in which it travels between nodes, since exceptions lose their class. Some codes
 * stand for failures; a node of an earlier version takes them for refusals, with the same effect.
 */
public record Refusal(Rejection.Kind kind, String code, String field, String message) {

    /** Nothing was written, because something that Daybook needs is away. */
    static final Refusal UNAVAILABLE = new Refusal(
            Rejection.Kind.UNAVAILABLE,
            "unavailable",
            "",
            "Daybook cannot reach a service that it needs. Nothing was written: try again shortly");

    /** A fault in the software; nothing was written. */
    static final Refusal FAULT = new Refusal(
            Rejection.Kind.UNAVAILABLE, "internal", "", "Something failed on the node that handled the command");

    static final Refusal MEANWHILE = new Refusal(
            Rejection.Kind.CONFLICT,
            "written-at-the-same-time",
            "",
            "Others are writing to the same aggregate at the same time; nothing was written. Try again");

    private static final Refusal UNKNOWN = new Refusal(
            Rejection.Kind.UNAVAILABLE,
            "outcome-unknown",
            "",
            "No answer came in time; the command may have been written or not. Check the record, or send it again with the same"
                    + " Idempotency-Key");

    /** What travels of an answer that is no receipt; empty where that is a fault. */
    static Optional<Refusal> of(DispatchResult answer) {
        return switch (answer) {
            case DispatchResult.Accepted accepted -> throw new IllegalArgumentException("A receipt is not a failure");
            case DispatchResult.Refused refused -> Optional.of(of(refused.rejection()));
            case DispatchResult.WrittenMeanwhile meanwhile -> Optional.of(MEANWHILE);
            case DispatchResult.NoHandler nobody -> Optional.of(UNAVAILABLE);
            case DispatchResult.TimedOut silence -> Optional.of(UNKNOWN);
            case DispatchResult.Failed failed -> Optional.empty();
        };
    }

    /** The answer from which it was made. */
    DispatchResult answer(Throwable thrown) {
        if (code.equals(MEANWHILE.code)) return new DispatchResult.WrittenMeanwhile();
        if (code.equals(UNKNOWN.code)) return new DispatchResult.TimedOut();
        if (code.equals(FAULT.code)) return new DispatchResult.Failed(thrown);
        // What could not be written for want of room or time would only be in the way again.
        return new DispatchResult.Refused(rejection(), kind == Rejection.Kind.UNAVAILABLE);
    }

    static Refusal of(Rejection rejection) {
        return new Refusal(rejection.kind(), rejection.code(), rejection.field(), rejection.getMessage());
    }

    /** What is refused by the exception or one of its causes; empty where it is a failure of another kind. */
    static Optional<Refusal> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) return Optional.of(of(rejection));
            if (cause instanceof InvalidValue invalid) return Optional.of(of(invalid));
        }
        return UnknownEvent.in(thrown).map(Refusal::of);
    }

    private static Refusal of(UnknownEvent newer) {
        return new Refusal(
                Rejection.Kind.UNAVAILABLE,
                "newer-record",
                "",
                "A newer version of Daybook has already written here (" + newer.getMessage()
                        + "). This node wrote nothing: upgrade it, or use an upgraded node");
    }

    private static Refusal of(InvalidValue invalid) {
        return new Refusal(Rejection.Kind.INVALID, "invalid-value", invalid.field(), invalid.getMessage());
    }

    Rejection rejection() {
        return new Rejection(kind, code, field, message);
    }
}

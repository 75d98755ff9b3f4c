package org.daybook.command.sending;

import java.util.Optional;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;

/** A {@link Rejection} as it travels from the node that judged to the one that asked: exceptions lose their class. */
public record Refusal(Rejection.Kind kind, String code, String field, String message) {

    static Refusal of(Rejection rejection) {
        return new Refusal(rejection.kind(), rejection.code(), rejection.field(), rejection.getMessage());
    }

    /** What is refused by the exception or one of its causes; empty where it is a failure of another kind. */
    static Optional<Refusal> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) return Optional.of(of(rejection));
            if (cause instanceof InvalidValue invalid) return Optional.of(of(invalid));
        }
        return Optional.empty();
    }

    private static Refusal of(InvalidValue invalid) {
        return new Refusal(Rejection.Kind.INVALID, "invalid-value", invalid.field(), invalid.getMessage());
    }

    Rejection rejection() {
        return new Rejection(kind, code, field, message);
    }
}

package org.daybook.app.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.AxonTransientException;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a failure that passes (the database or the bus is away) from one that does not. */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private static final String UNKNOWN =
            "Daybook lost what it needs meanwhile; what was asked may have been written or"
                    + " not. Send it again with the same Idempotency-Key: it is written once at most. Without one, look at the"
                    + " record first.";

    private Outages() {}

    /** Of a failed question. */
    static Optional<Problem> find(Throwable failure) {
        return passing(failure).map(cause -> unavailable("Daybook cannot reach what it needs. Try again shortly."));
    }

    /** Of a failed command: a connection may have been lost when the entry was written already. */
    static Optional<Problem> findInCommand(Throwable failure) {
        return passing(failure)
                .map(cause -> cause instanceof CannotCreateTransactionException
                        ? unavailable("Daybook cannot reach what it needs. Nothing was written: try again shortly.")
                        : Problem.of(503, "outcome-unknown", "", UNKNOWN));
    }

    private static Problem unavailable(String detail) {
        return Problem.of(503, "unavailable", "", detail);
    }

    private static Optional<Throwable> passing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (passes(cause)) {
                LOG.warn("Not available: {}", failure.toString());
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException e -> true;
            case TransientDataAccessException e -> true;
            case RecoverableDataAccessException e -> true;
            case CannotCreateTransactionException e -> true;
            case SQLTransientException e -> true;
            case SQLRecoverableException e -> true;
            case SQLNonTransientConnectionException e -> true;
            case AxonTransientException e -> true;
            case TimeoutException e -> true;
            case SQLException e -> e.getSQLState() != null && away(e.getSQLState());
            default -> false;
        };
    }

    /** Connection exceptions, too many of them, shut down by an operator, or a standby that takes no writes. */
    private static boolean away(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25006");
    }
}

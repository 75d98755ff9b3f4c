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

    private Outages() {}

    static Optional<Problem> find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (passes(cause)) {
                LOG.warn("Not available: {}", failure.toString());
                return Optional.of(Problem.of(
                        503,
                        "unavailable",
                        "",
                        "Daybook cannot reach what it needs: try again shortly, a command under the same"
                                + " Idempotency-Key, as it may have been recorded."));
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

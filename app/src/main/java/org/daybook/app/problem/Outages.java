package org.daybook.app.problem;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.AxonTransientException;
import org.daybook.app.engine.database.PassingFailure;
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

    /**
     * Of a failed command. The database is asked before anything is written, and whoever writes to it says what came of
     * that; what was sent elsewhere may have been written when no answer came.
     */
    static Optional<Problem> findInCommand(Throwable failure) {
        return passing(failure)
                .map(cause -> cause instanceof AxonTransientException || cause instanceof TimeoutException
                        ? Problem.of(503, "outcome-unknown", "", UNKNOWN)
                        : unavailable("Daybook cannot reach what it needs. Nothing was written: try again shortly."));
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
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof AxonTransientException
                || cause instanceof TimeoutException
                || PassingFailure.in(cause);
    }
}

package org.daybook.app.identity.problem;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.AxonTransientException;
import org.daybook.app.store.axonserver.AxonServerFailures;
import org.daybook.app.store.database.PassingFailure;
import org.daybook.command.dispatch.EngineFailure;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.daybook.shared.rejection.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Distinguishes a temporary failure (database, event store or bus unavailable) from a permanent one. */
final class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private static final String UNKNOWN = "Daybook lost a service that it needs. Your request may have been written or"
            + " not. Send it again with the same Idempotency-Key: it is written at most once. Without a key, check the"
            + " record first.";

    private Outages() {}

    /** Of a failed question. */
    static Optional<Problem> find(Throwable failure) {
        return logged(failure)
                .map(known -> unavailable("Daybook cannot reach a service that it needs. Try again shortly."));
    }

    /** Of a failed command, if the sender has not already determined its outcome. */
    static Optional<Problem> findInCommand(Throwable failure) {
        return logged(failure).map(known -> switch (known) {
            case CONFLICT, NOTHING_DONE ->
                unavailable("Daybook cannot reach a service that it needs. Nothing was written: try again shortly.");
            case OUTCOME_UNKNOWN -> Problem.of(503, "outcome-unknown", "", UNKNOWN);
        });
    }

    /**
     * What the failure means. The writer determines the outcome of a write; everything else there is asked before
     * anything is written. Of what comes from elsewhere the first cause counts, unless a later one is sure.
     */
    static Optional<EngineFailure> kind(Throwable failure) {
        if (causes(failure).anyMatch(OutcomeUnknown.class::isInstance)) {
            return Optional.of(EngineFailure.OUTCOME_UNKNOWN);
        }
        if (PassingFailure.in(failure) || causes(failure).anyMatch(Outages::isOfTheDatabase)) {
            return Optional.of(EngineFailure.NOTHING_DONE);
        }
        Set<EngineFailure> kinds = causes(failure)
                .flatMap(cause -> ofElsewhere(cause).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (kinds.size() > 1) kinds.remove(EngineFailure.OUTCOME_UNKNOWN);
        return kinds.stream().findFirst();
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof CannotCreateTransactionException;
    }

    private static Optional<EngineFailure> ofElsewhere(Throwable cause) {
        return cause instanceof AxonTransientException || cause instanceof TimeoutException
                ? Optional.of(EngineFailure.OUTCOME_UNKNOWN)
                : AxonServerFailures.find(cause);
    }

    private static Optional<EngineFailure> logged(Throwable failure) {
        Optional<EngineFailure> known = kind(failure);
        if (known.isPresent()) LOG.warn("Not available: {}", failure.toString());
        return known;
    }

    private static Problem unavailable(String detail) {
        return Problem.of(503, "unavailable", "", detail);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(
                failure, cause -> cause != null, cause -> cause.getCause() == cause ? null : cause.getCause());
    }
}

package org.daybook.app.identity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.daybook.command.dispatch.EngineFailure;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.daybook.shared.rejection.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutagesTest {

    private final Problems problems = new Problems();

    @Test
    void aCommandThatWasSentElsewhereAndNotAnsweredHasAnUnknownOutcome() {
        Problem problem = problems.of(new IllegalStateException(new TimeoutException("no answer")));
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("outcome-unknown");
        assertThat(problem.toString()).contains("Idempotency-Key").doesNotContain("Nothing");
    }

    @Test
    void aCommandThatCouldNotBeJudgedWroteNothing() {
        for (RuntimeException failure : List.of(
                new CannotCreateTransactionException("no connection"),
                new IllegalStateException(new SQLException("gone", "08006")))) {
            Problem problem = problems.of(failure);
            assertThat(problem.code()).isEqualTo("unavailable");
            assertThat(problem.toString()).contains("Nothing was written");
        }
    }

    @Test
    void aQuestionMayBeAskedAgain() {
        Problem problem = problems.ofQuestion(new DataAccessResourceFailureException("away"));
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("unavailable");
    }

    @Test
    void whatTheWriterCouldNotFindOutIsUnknownWhateverTheReason() {
        OutcomeUnknown unknown = new OutcomeUnknown(new SQLException("gone", "08006"));
        assertThat(Outages.kind(unknown)).contains(EngineFailure.OUTCOME_UNKNOWN);
        assertThat(problems.of(unknown).code()).isEqualTo("outcome-unknown");
    }

    @Test
    void withAxonServerAwayAQuestionMayBeAskedAgainAndACommandsOutcomeIsUnknown() {
        RuntimeException away = new EventStoreException("Any text", Status.UNAVAILABLE.asRuntimeException());
        assertThat(problems.ofQuestion(away).status()).isEqualTo(503);
        assertThat(problems.ofQuestion(away).code()).isEqualTo("unavailable");
        assertThat(problems.of(away).code()).isEqualTo("outcome-unknown");
    }

    /** Axon says that it could not dispatch, and only the cause that nothing was let in. */
    @Test
    void aLaterCauseThatIsSureCounts() {
        RuntimeException refused = new AxonServerCommandDispatchException(
                "AXONIQ-4003", "Any text", Status.PERMISSION_DENIED.asRuntimeException());
        assertThat(problems.of(refused).code()).isEqualTo("unavailable");
    }

    @Test
    void aFaultIsNoOutage() {
        assertThat(Outages.kind(new EventStoreException("Any text", new IllegalStateException())))
                .isEmpty();
    }
}

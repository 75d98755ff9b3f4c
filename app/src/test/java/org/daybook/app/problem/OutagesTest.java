package org.daybook.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
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
}

package org.daybook.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.daybook.shared.rejection.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutagesTest {

    private final Problems problems = new Problems();

    @Test
    void aConnectionLostDuringACommandLeavesItsOutcomeUnknown() {
        Problem problem = problems.of(new IllegalStateException(new SQLException("gone", "08006")));
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("outcome-unknown");
        assertThat(problem.toString()).contains("Idempotency-Key").doesNotContain("Nothing");
    }

    @Test
    void aCommandThatNeverBeganWroteNothing() {
        Problem problem = problems.of(new CannotCreateTransactionException("no connection"));
        assertThat(problem.code()).isEqualTo("unavailable");
        assertThat(problem.toString()).contains("Nothing was written");
    }

    @Test
    void aQuestionMayBeAskedAgain() {
        Problem problem = problems.ofQuestion(new DataAccessResourceFailureException("away"));
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("unavailable");
    }
}

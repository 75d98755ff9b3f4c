package org.daybook.app.identity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.daybook.shared.rejection.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void anAskerWhoWentAwayIsNoFailureOfOurs() {
        IOException away = new ClientAbortException(new IOException("Broken pipe"));
        Problem problem = problems.ofQuestion(new HttpMessageNotWritableException("Could not write JSON", away));
        assertThat(problem.code()).isEqualTo("broken-off");
    }
}

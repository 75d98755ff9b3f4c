package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.daybook.app.Cast;
import org.daybook.app.RunningDaybook;
import org.daybook.app.identity.token.Tokens;
import org.daybook.shared.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An answer that fails in the middle is not taken for a whole one. */
@Import(BrokenOffTest.Failing.class)
class BrokenOffTest extends RunningDaybook {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tokens tokens;

    @Test
    void whoeverReadsItIsTold() {
        String token = new Cast(this, jdbc, tokens).a(Role.AUDITOR).token();
        assertThatThrownBy(() -> get(token, "/api/fails-in-the-middle")).hasRootCauseInstanceOf(IOException.class);
    }

    /** Sends more than the server holds back, and fails. */
    @RestController
    static class Failing {

        @GetMapping("/api/fails-in-the-middle")
        void fail(HttpServletResponse response) {
            try {
                response.getOutputStream().write(new byte[1 << 20]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            throw new IllegalStateException("in the middle");
        }
    }
}

package org.daybook.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.daybook.app.security.SignInThrottle.Attempt;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle(Clock.systemUTC());
    private final LoginName admin = new LoginName("admin");

    @Test
    void whoeverGuessesKeepsNobodyElseOut() {
        Attempt stranger = new Attempt(admin, "192.0.2.1");
        for (int i = 0; i < 5; i++) throttle.failed(stranger);
        assertThat(throttle.mustWait(stranger)).isTrue();
        assertThat(throttle.mustWait(new Attempt(admin, "192.0.2.2"))).isFalse();
        assertThat(throttle.mustWait(new Attempt(new LoginName("board"), "192.0.2.1")))
                .isFalse();
    }
}

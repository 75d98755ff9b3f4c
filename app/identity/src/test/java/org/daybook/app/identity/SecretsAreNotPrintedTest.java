package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.identity.credential.PasswordChange;
import org.daybook.app.identity.token.IssuedToken;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What carries a secret prints without it, wherever a line of a log or an exception may name it. */
class SecretsAreNotPrintedTest {

    private static final String SECRET = "correct horse battery";

    static Stream<Object> carriers() {
        UUID id = UUID.randomUUID();
        return Stream.of(
                new Credential(new AccountId(id), new LoginName("board"), SECRET, false, Instant.EPOCH),
                new IssuedToken(id, SECRET, new Label("Report"), Instant.EPOCH),
                new PasswordChange(SECRET, SECRET));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void aCarrierPrintsNoSecret(Object carrier) {
        assertThat(carrier.toString()).doesNotContain(SECRET);
    }
}

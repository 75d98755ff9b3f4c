package org.daybook.app.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.daybook.app.identity.credential.Credential;
import org.daybook.app.identity.credential.LoginName;
import org.daybook.app.identity.credential.Secrets;
import org.daybook.shared.account.AccountId;
import org.junit.jupiter.api.Test;

class BrowserPassTest {

    private static final Instant CHOSEN = Instant.parse("2026-01-01T00:00:00.123456Z");
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());

    private final byte[] key = Secrets.key();
    private final BrowserPass pass = new BrowserPass(ACCOUNT.value(), CHOSEN, UUID.randomUUID());

    @Test
    void readsWhatItHasWritten() {
        assertThat(BrowserPass.read(pass.signed(key), key)).contains(pass);
    }

    @Test
    void readsNothingThatAnybodyElseHasWrittenOrAltered() {
        assertThat(BrowserPass.read(pass.signed(Secrets.key()), key)).isEmpty();
        byte[] written = Base64.getUrlDecoder().decode(pass.signed(key));
        for (int i = 0; i < written.length; i++) {
            byte[] altered = written.clone();
            altered[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThat(BrowserPass.read(text, key)).as("byte " + i).isEmpty();
        }
        assertThat(BrowserPass.read("", key)).isEmpty();
        assertThat(BrowserPass.read("not base64!", key)).isEmpty();
    }

    @Test
    void isGoodForOneAccountAndAsLongAsItsPassword() {
        assertThat(pass.isFor(credential(ACCOUNT, CHOSEN))).isTrue();
        assertThat(pass.isFor(credential(ACCOUNT, CHOSEN.plusSeconds(1)))).isFalse();
        assertThat(pass.isFor(credential(new AccountId(UUID.randomUUID()), CHOSEN)))
                .isFalse();
    }

    private static Credential credential(AccountId account, Instant changedAt) {
        return new Credential(account, new LoginName("board"), "kept", false, changedAt);
    }
}

package org.daybook.app.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What an unknown name is compared with, so that the time taken does not tell which names there are. */
class NobodysPasswordTest {

    private final PasswordEncoder passwords = new PasswordEncoding().passwordEncoder();

    @Test
    void isKeptAsEveryPasswordIsAndSoCostsAsMuchToCompareWith() {
        String somebodys = passwords.encode("correct horse battery");
        assertThat(shape(PasswordEncoding.nobodysPassword())).isEqualTo(shape(somebodys));
    }

    @Test
    void isNoPasswordsAndAnotherAtEachStart() {
        assertThat(passwords.matches("correct horse battery", PasswordEncoding.nobodysPassword()))
                .isFalse();
        assertThat(PasswordEncoding.nobodysPassword()).isNotEqualTo(PasswordEncoding.nobodysPassword());
    }

    private static String shape(String kept) {
        return kept.substring(0, kept.indexOf('}') + 1)
                + kept.substring(kept.indexOf('}') + 1).replaceAll("[0-9a-f]", "x");
    }
}

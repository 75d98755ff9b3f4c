package org.daybook.app.identity.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords may be chosen by the Programme Director who signs in as j.harrison. */
class PasswordStrengthTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "correct-horse-battery",
                "x7Kp!qLm93Zt",
                "the minutes are late again",
                "ein pferd im schrank",
                "пароль совсем другой",
                "harrison likes purple cabbages"
            })
    void whatNobodyWouldGuessMayBeChosen(String password) {
        assertThatCode(() -> require(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "            ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abcdefghijkl",
                "qwertyuiop[]",
                "111122223333",
                "q1w2e3r4t5y6",
                "098765432109",
                "abcabcabcabcabcabc",
                "qazwsxedcrfv"
            })
    void repeatedOrNeighbouringCharactersAreRefused(String password) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOf(InvalidValue.class)
                .satisfiesAnyOf(
                        e -> org.assertj.core.api.Assertions.assertThat(e)
                                .hasMessageContaining("repeated or neighbouring"),
                        e -> org.assertj.core.api.Assertions.assertThat(e).hasMessageContaining("too easy to guess"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234",
                "P@ssw0rd1234",
                "iloveyou1234",
                "liverpool2024",
                "letmeinletmein",
                "football1234!"
            })
    void commonPasswordsAndWhatIsCloseToThemAreRefused(String password) {
        assertThatThrownBy(() -> require(password)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j.harrison2026",
                "HarrisonHarrison1",
                "programmedirector",
                "Programme Director 26",
                "Daybook2026!!",
                "daybookdaybook",
                "Ｄａｙｂｏｏｋ２０２６！！"
            })
    void theAccountsOwnNameAndPostAndTheProductAreRefused(String password) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("login name");
    }

    @Test
    void tooShortAndTooLongAreRefusedByCharactersAndNotByUnitsOfUtf16() {
        assertThatThrownBy(() -> require("x7Kp!qLm93Z")).hasMessageContaining("12 to 200 characters");
        assertThatThrownBy(() -> require(null)).hasMessageContaining("12 to 200 characters");
        assertThatThrownBy(() -> require("🂡🂢🂣🂤🂥🂦")).hasMessageContaining("12 to 200 characters");
        assertThatThrownBy(() -> require("xK7".repeat(67))).hasMessageContaining("12 to 200 characters");
    }

    @Test
    void theLongestIsEstimatedSoon() {
        StringBuilder longest = new StringBuilder();
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) longest.append((char) ('!' + random.nextInt(90)));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> require(longest.toString()));
    }

    private static void require(String password) {
        PasswordStrength.require(password, "j.harrison", "Programme Director");
    }
}

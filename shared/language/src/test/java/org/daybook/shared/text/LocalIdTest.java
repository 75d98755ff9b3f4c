package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"OD1-01", "a", "x.y_z", "1234567890123456789012345678901234567890123456789012345678901234"})
    void anIdIsMadeOfLettersDigitsAndMarks(String value) {
        assertThat(new LocalId(value)).hasToString(value);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                "\u00e9",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void anythingElseIsNone(String value) {
        assertThatThrownBy(() -> new LocalId(value)).isInstanceOf(InvalidValue.class);
    }
}

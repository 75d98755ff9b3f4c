package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "73, 73",
        "73.50, 73.50",
        "-0.5, -0.5",
        "0, 0",
        "999999999999999999.999999999, 999999999999999999.999999999"
    })
    void aNumberKeepsItsDigits(String json, String digits) {
        assertThat(Json.mapper().readValue(json, Quantity.class)).hasToString(digits);
        assertThat(Json.mapper().readValue('"' + json + '"', Quantity.class)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "1,000", "73%", "007", ".5", "5.", "NaN", "1234567890123456789", "+1", "\u0661"})
    void anythingElseIsNoNumber(String written) {
        assertThatThrownBy(() -> Quantity.of(written)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {73.5})
    void aNumberOfJavaIsTakenToo(double number) {
        assertThat(Quantity.of(number).value()).isEqualByComparingTo("73.5");
    }
}

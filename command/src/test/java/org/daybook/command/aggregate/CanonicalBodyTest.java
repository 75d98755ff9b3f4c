package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.Test;

class CanonicalBodyTest {

    @Test
    void theFieldsOfARequestAreInOrderAndItsDayIsPartOfIt() {
        assertThat(canonical("{\"b\": [\"x\", {\"d\": true, \"c\": null}], \"a\": 1}", LocalDate.of(2022, 4, 30)))
                .isEqualTo("{\"body\":{\"a\":1,\"b\":[\"x\",{\"c\":null,\"d\":true}]},\"effectiveOn\":\"2022-04-30\"}");
    }

    @Test
    void onlyAWholeNumberThatEveryReaderHoldsExactlyIsWrittenAsOne() {
        assertThat(canonical("{\"n\": [9007199254740991, -9007199254740991, 2.5]}", null))
                .isEqualTo("{\"body\":{\"n\":[9007199254740991,-9007199254740991,\"2.5\"]}}");
        assertThat(canonical("{\"n\": [9007199254740992, 99999999999999999999]}", null))
                .isEqualTo("{\"body\":{\"n\":[\"9007199254740992\",\"99999999999999999999\"]}}");
    }

    private static String canonical(String body, LocalDate effectiveOn) {
        return CanonicalBody.of(Json.mapper().readTree(body), effectiveOn);
    }
}

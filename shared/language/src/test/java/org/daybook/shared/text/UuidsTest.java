package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {

    @Test
    void theThirtySixCharactersAreRead() {
        assertThat(Uuids.read("20220000-0000-4000-8000-00000000000A"))
                .hasToString("20220000-0000-4000-8000-00000000000a");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1-1-1-1-1", "20220000-0000-4000-8000-00000000000g", "20220000-0000-4000-8000-0000000000001"
            })
    void whatJavaWouldCompleteIsRefused(String written) {
        assertThatThrownBy(() -> Uuids.read(written)).isInstanceOf(InvalidValue.class);
    }
}

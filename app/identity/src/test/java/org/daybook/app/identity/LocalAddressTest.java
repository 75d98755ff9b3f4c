package org.daybook.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/workstreams/1?on=2022-04-30&knownAt=2022-05-01T00:00:00Z", "/portfolio?q=a%20b"})
    void aPathOfThisServerIsKept(String address) {
        assertThat(LocalAddress.read(address)).hasValue(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "portfolio",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "https://elsewhere.example/",
                "/\t/elsewhere.example",
                "/a\r\nSet-Cookie: x=y",
                " /portfolio",
                "/a#//elsewhere.example",
                "javascript:alert(1)",
                "/\u2028/elsewhere.example",
            })
    void whatMayLeadElsewhereIsNot(String address) {
        assertThat(LocalAddress.read(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 15_000})
    void anAddressTooLongToCarryIsNot(int length) {
        assertThat(LocalAddress.read("/" + "a".repeat(length - 1))).isEmpty();
    }
}

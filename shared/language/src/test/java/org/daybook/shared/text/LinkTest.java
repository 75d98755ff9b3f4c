package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org/minutes?on=2022-04-30#5"})
    void aLinkIsAWebAddress(String url) {
        assertThat(new Link(url, null).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https://a b",
                "//example.org"
            })
    void noOtherAddressIsALink(String url) {
        assertThatThrownBy(() -> new Link(url, null))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("url"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000})
    void anAddressHasAnEnd(int most) {
        assertThatThrownBy(() -> new Link("https://example.org/" + "x".repeat(most), null))
                .isInstanceOf(InvalidValue.class);
    }
}

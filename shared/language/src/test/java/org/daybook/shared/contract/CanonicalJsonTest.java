package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 8785, as far as whole numbers go. */
class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2, with the numbers left out that are not whole. */
    @Test
    void stringsAndLiteralsAreWrittenAsEcmaScriptDoes() {
        String input =
                """
                {
                  "numbers": [333333333, 4, 2],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";
        assertThat(canonical(input))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333,4,2],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.4: the same bytes, in hexadecimal. */
    @Test
    void theResultIsUtf8() {
        assertThat(HexFormat.ofDelimiter(" ")
                        .formatHex(canonical("{\"literals\":[null],\"string\":\"\\u20ac$\"}")
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 5d 2c"
                        + " 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 22 7d");
    }

    /** RFC 8785, section 3.2.3: by UTF-16 code units, so that a surrogate pair comes before U+FB33. */
    @Test
    void namesAreSortedByCodeUnits() {
        String input =
                """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";
        assertThat(canonical(input))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void nestingAndEmptinessLeaveNoWhiteSpace() {
        assertThat(canonical(" { \"b\" : [ ] , \"a\" : { \"d\" : { } , \"c\" : [ 1 , [ 2 ] ] } } "))
                .isEqualTo("{\"a\":{\"c\":[1,[2]],\"d\":{}},\"b\":[]}");
    }

    @Test
    void wholeNumbersAreExactUpToTheLargestThatEveryReaderHas() {
        assertThat(canonical("[9007199254740991,-9007199254740991,0]"))
                .isEqualTo("[9007199254740991,-9007199254740991,0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.5]", "[1e30]", "[9007199254740992]", "[123456789012345678901]"})
    void anyOtherNumberIsRefused(String json) {
        assertThatThrownBy(() -> canonical(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsItsOwnCanonicalForm() {
        String once = canonical("{\"b\":\"\\u00e9\\t\",\"a\":[{\"y\":1,\"x\":null}]}");
        assertThat(canonical(once)).isEqualTo(once);
    }

    private static String canonical(String json) {
        return CanonicalJson.write(Json.mapper().readTree(json));
    }
}

package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    private static final String CHARACTER_OF_TWO_UNITS = "\ud83d\udcd6";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t ",
                "\u2003",
                "\u00a0",
                "\u3000",
                "\u202f",
                "\u200b",
                "\u200d",
                "\ufeff",
                "\u2060",
                "\u00ad",
                "\u00a0\u200b\u3000 \n",
                "\u3164",
                "\u115f\u1160",
                "\u2800",
                "\ufe0f",
                "\u034f",
                "\udb40\udc20"
            })
    void nothingIsNoText(String nothing) {
        assertThatThrownBy(() -> new Text(nothing))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\u200b.", "\u00a0x", "\u0301", "\u0f0b", "\u4e00"})
    void oneVisibleCharacterIsSomething(String something) {
        assertThat(new Text(something).value()).isEqualTo(something);
    }

    @Test
    void aTextHoldsTwentyThousandCharactersAndNoMore() {
        assertThatCode(() -> new Text("x".repeat(Text.MOST))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Text("x".repeat(Text.MOST + 1))).hasMessage("must have at most 20000 characters");
    }

    @Test
    void aCharacterOutsideTheFirstPlaneCountsOnce() {
        assertThatCode(() -> new Label(CHARACTER_OF_TWO_UNITS.repeat(Label.MOST)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Label(CHARACTER_OF_TWO_UNITS.repeat(Label.MOST + 1)))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u009bb", "\ud800", "\u202eabc", "\uffff"})
    void whatCannotBeShownCannotBeWritten(String written) {
        assertThatThrownBy(() -> new Text(written))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("must not hold the character U+");
    }

    @Test
    void theRefusalSaysWhereTheCharacterStands() {
        assertThatThrownBy(() -> new Text("\ud83d\udcd6\r\nab\u0007c"))
                .hasMessage("must not hold the character U+0007, which is its character 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029"})
    void everyKindOfLineBreakIsALineFeed(String broken) {
        assertThat(new Text("one" + broken + "two" + broken + broken + "three").value())
                .isEqualTo("one\ntwo\n\nthree");
        assertThatThrownBy(() -> new Name("one" + broken + "two")).hasMessage("must be one line");
        assertThat(TypedText.lines("one" + broken + "two")).isEqualTo("one\ntwo");
        assertThat(TypedText.line("one" + broken + "two")).isEqualTo("one two");
    }

    @Test
    void aLineBreakOfTwoCharactersCountsOnce() {
        assertThat(new Text("\r\n".repeat(Text.MOST - 1) + "x").value()).hasSize(Text.MOST);
    }

    @Test
    void whatCannotBeShownIsLeftOutOfWhatSomebodyTyped() {
        assertThat(TypedText.lines("\u202aHead\u0007 of\ud800 HR\u202c\ufffe\tand"))
                .isEqualTo("Head of HR\tand");
        assertThat(TypedText.line("a\tb")).isEqualTo("a b");
        assertThat(TypedText.lines("\ud83d\udcd6")).isEqualTo("\ud83d\udcd6");
    }

    @Test
    void aTextKeepsItsLinesAndANameHasOne() {
        assertThat(new Text("one\n\ttwo").value()).isEqualTo("one\n\ttwo");
        assertThatThrownBy(() -> new Name("one\ntwo")).hasMessage("must be one line");
        assertThatThrownBy(() -> new Post("one\ttwo")).hasMessage("must be one line");
    }

    @Test
    void markupIsText() {
        String markup = "<script>alert(1)</script>'; DROP TABLE entry; --";
        assertThat(new Text(markup)).hasToString(markup);
    }

    @Test
    void writtenValuesAreStringsInJson() {
        assertThat(Json.mapper().writeValueAsString(new Name("OD1"))).isEqualTo("\"OD1\"");
        assertThat(Json.mapper().readValue("\"Head of HR\"", Post.class)).isEqualTo(new Post("Head of HR"));
    }
}

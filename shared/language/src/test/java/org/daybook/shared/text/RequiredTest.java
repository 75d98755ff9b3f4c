package org.daybook.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.shared.rejection.InvalidValue;
import org.junit.jupiter.api.Test;

class RequiredTest {

    @Test
    void whatIsAbsentIsNamed() {
        assertThatThrownBy(() -> Required.present(null, "reason"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("reason"))
                .hasMessage("is required");
    }

    @Test
    void aListNeedsAnItem() {
        assertThatThrownBy(() -> Required.some(List.of(), "tags")).hasMessage("needs at least one item");
        assertThatThrownBy(() -> Required.some(null, "tags")).hasMessage("needs at least one item");
    }

    @Test
    void aListNamesNothingTwiceAndHoldsNoGap() {
        assertThatThrownBy(() -> Required.some(List.of("a", "a"), "tags")).hasMessage("names an item twice");
        assertThatThrownBy(() -> Required.some(Arrays.asList("a", null), "tags"))
                .hasMessage("holds an empty item");
    }

    @Test
    void aListHoldsAtMostWhatTheCommandAllowsAndWhatIsStoredIsStillRead() {
        List<Integer> items = IntStream.range(0, 201).boxed().toList();
        assertThatThrownBy(() -> Required.distinct(items, 200, "tags")).hasMessage("holds at most 200 items");
        assertThat(Required.some(items, "tags")).isEqualTo(items);
    }

    @Test
    void aListIsCopied() {
        List<String> items = new ArrayList<>(List.of("a"));
        List<String> copy = Required.some(items, "tags");
        Collections.addAll(items, "b");
        assertThat(copy).containsExactly("a");
    }

    @Test
    void bothBoundsBelongToTheRange() {
        Required.between(1, 1, 3, "place");
        Required.between(3, 1, 3, "place");
        assertThatThrownBy(() -> Required.between(0, 1, 3, "place")).hasMessage("must be between 1 and 3");
        assertThatThrownBy(() -> Required.between(4, 1, 3, "place")).hasMessage("must be between 1 and 3");
        assertThatThrownBy(() -> Required.between(null, 1, 3, "place")).hasMessage("is required");
    }
}

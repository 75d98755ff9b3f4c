package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacitiesTextTest {

    @Test
    void capacitiesTravelBesideACommandAsTheyAre() {
        List<HeldCapacity> all = Stream.of(Capacity.values())
                .map(capacity -> new HeldCapacity(capacity, UUID.randomUUID()))
                .toList();
        assertThat(CapacitiesText.read(CapacitiesText.of(all))).isEqualTo(all);
    }

    @Test
    void whoHoldsNoneSendsNone() {
        assertThat(CapacitiesText.of(List.of())).isNull();
        assertThat(CapacitiesText.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAIR", "CHAIR:", "OWNER:00000000-0000-0000-0000-000000000001", "CHAIR:x"})
    void whatIsNoCapacityIsRefused(String text) {
        assertThatThrownBy(() -> CapacitiesText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

/** The ids of events and of what is opened without one. */
class TimeOrderedIdsTest {

    private static final long MILLIS = 0x0190_1234_5678L;

    @Test
    void anIdIsOfVersion7AndTellsItsMillisecond() {
        UUID id = TimeOrderedIds.at(MILLIS);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MILLIS);
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOneAsText() {
        for (int i = 0; i < 100; i++) {
            assertThat(TimeOrderedIds.at(MILLIS).toString())
                    .isLessThan(TimeOrderedIds.at(MILLIS + 1).toString());
        }
    }

    @Test
    void manyOfOneMillisecondAllDiffer() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) ids.add(TimeOrderedIds.at(MILLIS));
        assertThat(ids).hasSize(10_000);
    }

    @Test
    void eventsBearSuchIds() {
        String id = IdentifierFactory.getInstance().generateIdentifier();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }
}

package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
        UUID id = at(MILLIS).create();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MILLIS);
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOneAsText() {
        for (int i = 0; i < 100; i++) {
            assertThat(at(MILLIS).create().toString())
                    .isLessThan(at(MILLIS + 1).create().toString());
        }
    }

    @Test
    void manyOfOneMillisecondAllDiffer() {
        TimeOrderedEpochFactory factory = at(MILLIS);
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) ids.add(factory.create());
        assertThat(ids).hasSize(10_000);
    }

    @Test
    void twoNodesMakeDifferentIdsInOneMillisecond() {
        assertThat(at(MILLIS).create()).isNotEqualTo(at(MILLIS).create());
    }

    private static TimeOrderedEpochFactory at(long millis) {
        return TimeOrderedIds.by(Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
    }

    @Test
    void eventsBearSuchIds() {
        String id = IdentifierFactory.getInstance().generateIdentifier();
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }
}

package org.daybook.bench.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;

/**
 * An entry as it was made, before it has its place.
 *
 * @param key the Idempotency-Key under which it was asked for; absent where there was none
 */
public record Made(
        AggregateType type,
        UUID aggregate,
        long version,
        DaybookEvent event,
        LocalDate effectiveOn,
        Party by,
        UUID eventId,
        byte[] salt,
        Instant recordedAt,
        Keyed key) {

    /** An entry with the place that it gets. */
    public Entry at(long position) {
        return new Entry(
                new EntryHeader(
                        position,
                        eventId.toString(),
                        type,
                        aggregate,
                        version,
                        recordedAt,
                        effectiveOn,
                        EntryPace.ZONE,
                        by.account(),
                        by.role(),
                        by.post()),
                event);
    }
}

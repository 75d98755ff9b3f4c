package org.daybook.command.aggregate;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids that sort by the time at which they were made: UUIDs of version 7 (RFC 9562), milliseconds since 1970, then 74
 * random bits. New events so go to the end of the index on their ids and not all over it. Axon finds this class as a
 * service.
 *
 * <p>An id is no secret: only the seed of the random bits is the system's, so that no two nodes make the same.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final SplittableRandom RANDOM = new SplittableRandom(new SecureRandom().nextLong());

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long millis) {
        synchronized (RANDOM) {
            long high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
            long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
            return new UUID(high, low);
        }
    }
}

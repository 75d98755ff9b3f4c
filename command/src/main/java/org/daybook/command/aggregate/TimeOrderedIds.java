package org.daybook.command.aggregate;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;

/**
 * Ids that sort by the time at which they were made: UUIDs of version 7 (RFC 9562). New events so go to the end of the
 * index on their ids and not all over it. Axon finds this class as a service.
 *
 * <p>An id is no secret: only the seed of the random bits is the system's, so that no two nodes make the same.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final TimeOrderedEpochFactory IDS = by(Clock.systemUTC());

    static TimeOrderedEpochFactory by(Clock clock) {
        SplittableRandom random = new SplittableRandom(new SecureRandom().nextLong());
        return new TimeOrderedEpochFactory(random::nextLong, clock);
    }

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    public static UUID next() {
        return IDS.create();
    }
}

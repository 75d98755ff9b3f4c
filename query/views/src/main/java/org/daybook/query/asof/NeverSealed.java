package org.daybook.query.asof;

import java.time.Instant;
import org.daybook.query.facts.Projection;

/**
 * The seal of a record whose event store assigns no instants of its own, as Axon Server: it reaches up to the newest
 * projected entry, and cannot be extended.
 */
public record NeverSealed(Projection projection) implements RecordSeal {

    @Override
    public Instant until() {
        return projection.reached().recordedAt();
    }

    /** Answers may be given for such an instant, but an entry that is being written may still change them. */
    @Override
    public boolean extend(Instant instant) {
        return true;
    }
}

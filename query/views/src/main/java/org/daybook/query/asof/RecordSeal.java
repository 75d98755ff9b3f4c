package org.daybook.query.asof;

import java.time.Instant;

/**
 * The instant up to which the record is sealed: nothing is ever recorded at or before it, so that answers for it are
 * final.
 */
public interface RecordSeal {

    /** UTC; never decreases. It covers the newest entry. */
    Instant until();

    /**
     * Seals the record at least up to that instant, once every entry being written with an earlier instant is
     * committed.
     *
     * @param instant not later than the clock of this node
     * @return whether it is sealed; not if that took too long
     */
    boolean extend(Instant instant);
}

package org.daybook.query.rebuild;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads the record from a position on, whichever engine keeps it. */
@FunctionalInterface
interface RecordCursor {

    /**
     * Events after a position, in order, at most as many as asked for and none after the last one wanted; fewer where
     * the event store has no more at hand.
     *
     * @param after -1 for the first event of all
     */
    List<TrackedEventMessage<?>> read(long after, long last, int most);
}

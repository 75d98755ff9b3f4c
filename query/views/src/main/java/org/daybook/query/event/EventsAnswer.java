package org.daybook.query.event;

import java.time.Instant;
import java.util.List;

/**
 * A page of the record, in the order of positions.
 *
 * @param next what to send as {@code after} for the events that follow; absent on the last page
 */
record EventsAnswer(Instant knownAt, long position, List<EventItem> items, String next) {}

package org.daybook.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A page of the history of a workstream, board, meeting, review or decision, newest first.
 *
 * @param next what to send as {@code after} for the older entries that follow; absent on the last page
 */
record HistoryAnswer(LocalDate on, Instant knownAt, long position, List<HistoryItem> items, String next) {}

package org.daybook.query.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The decisions of a board that were taken between its meetings, as one of them hears of them, and its place on the two clocks.
 *
 * @param reported to that meeting, in the order of days
 * @param due those taken by the day of the meeting, by correspondence or by an officer, and reported to no meeting yet
 */
public record ReportsAnswer(
        LocalDate on, Instant knownAt, long position, List<RecordedDecision> reported, List<RecordedDecision> due) {}

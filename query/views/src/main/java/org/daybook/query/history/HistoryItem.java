package org.daybook.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry as a person reads it: author, time of recording, effective day, changes, and reason.
 *
 * @param id the version, as lists name their items
 * @param type the stored name of the event
 * @param title the same in words ("Deliverable rescheduled")
 * @param recordedAt UTC
 * @param why the reason, minute, resolution or evidence given; absent where there is none
 * @param corrects what it corrects; absent where it is no correction
 * @param correctedBy the correction by which what it says no longer counts; absent where it counts
 */
public record HistoryItem(
        String id,
        long version,
        long position,
        String eventId,
        String type,
        String title,
        By by,
        Instant recordedAt,
        LocalDate effectiveOn,
        List<Change> changes,
        String why,
        Corrects corrects,
        CorrectedBy correctedBy,
        boolean voided) {

    /** That there is such an entry, without what it says. */
    HistoryItem withoutContent() {
        return new HistoryItem(
                id,
                version,
                position,
                eventId,
                type,
                title,
                by,
                recordedAt,
                effectiveOn,
                List.of(),
                null,
                corrects,
                correctedBy,
                voided);
    }

    /** The entry that a correction corrects, and whether it puts something in its place. */
    public record Corrects(long version, long position, boolean replaces) {}

    /** The correction by which an entry no longer counts, and whether that puts something in its place. */
    public record CorrectedBy(long version, long position, Instant recordedAt, boolean replaces) {}
}

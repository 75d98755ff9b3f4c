package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.query.facts.entry.CitedEntry;
import org.daybook.query.history.By;
import org.daybook.query.history.EventTitle;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * An entry that serves as evidence or took up an action. A reader who may not read it is told only where it is.
 *
 * @param entry its version in the workstream
 * @param title what it is called ("Progress recorded")
 * @param voided whether a correction has taken it away or put something in its place
 */
public record EvidenceItem(
        WorkstreamId workstream,
        long entry,
        String title,
        By by,
        LocalDate effectiveOn,
        Instant recordedAt,
        Boolean voided) {

    /** Of one that the reader may not read, or that is not known there. */
    public static EvidenceItem unread(EntryLink link) {
        return new EvidenceItem(link.workstream(), link.entry(), null, null, null, null, null);
    }

    static EvidenceItem of(EntryLink link, CitedEntry entry, boolean voided) {
        return new EvidenceItem(
                link.workstream(),
                link.entry(),
                EventTitle.of(entry.type()),
                By.of(entry.header()),
                entry.header().effectiveOn(),
                entry.header().recordedAt(),
                voided);
    }
}

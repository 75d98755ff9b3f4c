package org.daybook.query.update;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.query.history.By;

/**
 * A submitted update without its slide.
 *
 * @param id the number, as lists name their items
 * @param seenVersion the version of the workstream that its owner saw
 * @param digest Base64 of SHA-256 over the decoded salt and the bytes of the slide
 * @param version of the entry that submitted it, and {@code position} its place in the record
 */
public record UpdateItem(
        String id,
        int number,
        LocalDate reportingDate,
        By by,
        Instant recordedAt,
        long version,
        long position,
        long seenVersion,
        String digest,
        String digestSalt) {}

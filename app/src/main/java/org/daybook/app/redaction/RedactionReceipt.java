package org.daybook.app.redaction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was done.
 *
 * @param act by which every entry that tells of it names it
 * @param redacted the positions of the entries from which the text was taken
 * @param entries those that tell of it, one an aggregate
 */
record RedactionReceipt(UUID act, List<Long> redacted, List<Told> entries) {

    /** An entry that tells of it. */
    record Told(UUID aggregate, String type, long version, long position, Instant recordedAt) {}
}

package org.daybook.app.store.redaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The result of a redaction or, for a dry run, what it would be.
 *
 * @param act its id in every entry that records it; absent where it was only tried
 * @param redacted the positions of the entries from which the text was taken
 * @param stillHeldBy the positions of entries that have the words still: as part of a longer text, in a label or a link
 * @param entries those that record it, one for each aggregate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RedactionReceipt(UUID act, List<Long> redacted, List<Long> stillHeldBy, List<Told> entries) {

    /** An entry that records it. */
    record Told(UUID aggregate, String type, long version, long position, Instant recordedAt) {}
}

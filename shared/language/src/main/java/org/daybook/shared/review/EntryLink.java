package org.daybook.shared.review;

import org.daybook.shared.text.Required;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Names an entry as evidence, by its workstream and its version there. Receipts and history show the version on every
 * engine at once.
 */
public record EntryLink(WorkstreamId workstream, Long entry) {
    public EntryLink {
        Required.between(entry, 0, Long.MAX_VALUE, "entry");
    }
}

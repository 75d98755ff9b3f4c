package org.daybook.shared.review;

import org.daybook.shared.text.Required;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Names an entry as evidence: a workstream, and the version that its entry has there. That is what receipts and history
 * show, on every engine, at once.
 */
public record EntryLink(WorkstreamId workstream, Long entry) {
    public EntryLink {
        Required.between(entry, 0, Long.MAX_VALUE, "entry");
    }
}

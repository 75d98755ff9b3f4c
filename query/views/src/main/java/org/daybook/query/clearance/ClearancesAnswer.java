package org.daybook.query.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Post;

/**
 * The clearance of the updates of a workstream.
 *
 * @param required whether the programme wants updates cleared before they are submitted
 * @param sponsor the post that sponsors the workstream; absent while there is none
 * @param changedSince whether the slide has changed since clearance was last requested, so that a clearance of it is stale;
 *     absent where no request is open
 * @param items every request, the newest first
 */
public record ClearancesAnswer(
        LocalDate on,
        Instant knownAt,
        long position,
        boolean required,
        Post sponsor,
        Boolean changedSince,
        List<ClearanceItem> items) {

    /** The request of that number that can still be answered; null where there is none. */
    public ClearanceItem open() {
        return items.stream().filter(ClearanceItem::open).findFirst().orElse(null);
    }
}

package org.daybook.query.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.daybook.query.facts.FactSchema;

/**
 * A rebuild of the views from the events, and its progress.
 *
 * @param id as lists name their items
 * @param askedBy opaque id of the account that requested it; absent where the first start of a new version needed it
 * @param schema the schema that it fills, and that serves when it is done
 * @param target the position up to which it was requested; what was recorded since is added before it serves
 * @param position of the last entry that it has written; -1 before the first
 * @param stage what it is about, or was when it came to nothing; absent once its tables serve
 * @param entriesPerSecond since a node took it up; absent before anything is measured
 * @param secondsLeft as it looks by its pace so far; absent before anything is measured and once it is finished
 * @param finishedAt absent while it runs, or waits for a node to start and go on with it
 * @param failure why it came to nothing; absent where it did not
 */
public record Rebuild(
        UUID id,
        UUID askedBy,
        Instant askedAt,
        FactSchema schema,
        long target,
        long position,
        Stage stage,
        Long entriesPerSecond,
        Long secondsLeft,
        Instant finishedAt,
        String failure) {}

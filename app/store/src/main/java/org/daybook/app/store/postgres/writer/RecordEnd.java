package org.daybook.app.store.postgres.writer;

import java.util.Map;
import java.util.UUID;

/**
 * The end of the record as the holder of its lock finds it, which nobody else can move meanwhile.
 *
 * @param last the position of the last entry, and the instant up to which nothing more may be recorded: when that entry
 *     was, or the record's seal where that is later
 * @param versions the last version of each requested aggregate that has any
 */
record RecordEnd(Writing last, Map<UUID, Long> versions) {}

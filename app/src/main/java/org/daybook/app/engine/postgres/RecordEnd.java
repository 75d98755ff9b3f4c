package org.daybook.app.engine.postgres;

import java.util.Map;
import java.util.UUID;

/**
 * The end of the record as its lock's holder finds it; nobody else can move it meanwhile.
 *
 * @param last where and when the last entry was written
 * @param versions the last version of each of the aggregates that were asked for and have any
 */
record RecordEnd(Writing last, Map<UUID, Long> versions) {}

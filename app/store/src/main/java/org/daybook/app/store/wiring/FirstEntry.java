package org.daybook.app.store.wiring;

import java.time.ZoneId;
import java.util.Optional;

/** Finds the time zone in the first entry of the record, if there is one. */
interface FirstEntry {
    Optional<ZoneId> zone();
}

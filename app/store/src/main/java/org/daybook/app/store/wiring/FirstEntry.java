package org.daybook.app.store.wiring;

import java.time.ZoneId;
import java.util.Optional;

/** Looks up the time zone in the first entry of the record; nothing while there is none. */
interface FirstEntry {
    Optional<ZoneId> zone();
}

package org.daybook.app.store.wiring.database;

import org.daybook.app.store.embedded.EmbeddedDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Ends the process when its embedded PostgreSQL has ended, since it could serve nothing. After a new start the record
 * is as acknowledged.
 */
record LostDatabase(EmbeddedDatabase database) {

    private static final Logger LOG = LoggerFactory.getLogger(LostDatabase.class);

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        database.onLoss(() -> {
            LOG.error(
                    "The embedded PostgreSQL has ended; Daybook stops. Start it again: nothing acknowledged is lost.");
            Runtime.getRuntime().halt(1);
        });
    }
}

package org.daybook.query.rebuild;

import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports the progress of a rebuild to the log at intervals. */
final class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final RebuildLog log;
    private final UUID rebuild;
    private long told = System.nanoTime();

    Report(RebuildLog log, UUID rebuild) {
        this.log = log;
        this.rebuild = rebuild;
    }

    void tell() {
        if (System.nanoTime() - told < EVERY.toNanos()) return;
        told = System.nanoTime();
        Rebuild now = log.find(rebuild);
        LOG.info(
                "Rebuild of the views: {}, entry {} of {}, {} a second, about {} s left",
                now.stage().words(),
                now.position() + 1,
                now.target() + 1,
                now.entriesPerSecond(),
                now.secondsLeft());
    }

    void finished() {
        Rebuild done = log.find(rebuild);
        LOG.info("The views are rebuilt: {} entries, {} a second", done.position() + 1, done.entriesPerSecond());
    }
}

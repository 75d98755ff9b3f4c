package org.daybook.query.rebuild;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.facts.EntryCursor;
import org.daybook.query.facts.EntrySource;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.RawEntries;
import org.daybook.query.facts.RawEntry;
import org.daybook.query.facts.TestProjection;

/** The record as another process finds it: the entries in the schema that serves, in small pages and slowly. */
final class ServingEntries implements EntrySource {

    private final RawEntries entries;
    private final Projection projection;
    private final int page;
    private final Duration pause;

    ServingEntries(DataSource database, int page, Duration pause) {
        this.entries = TestProjection.entries(database);
        this.projection = TestProjection.on(database);
        this.page = page;
        this.pause = pause;
    }

    Projection projection() {
        return projection;
    }

    @Override
    public EntryCursor after(ProjectionPosition reached) {
        return new Cursor(reached.position());
    }

    private final class Cursor implements EntryCursor {

        private long position;

        Cursor(long position) {
            this.position = position;
        }

        @Override
        public List<RawEntry> next(int most, Duration patience) throws InterruptedException {
            Thread.sleep(pause);
            List<RawEntry> read = entries.between(position, position + Math.min(most, page));
            if (!read.isEmpty()) position = read.getLast().position();
            return read;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

package org.daybook.query.rebuild;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.query.facts.Projection;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.TestProjection;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.facts.entry.RawEntry;

/**
 * The record as another process finds it: the entries in the schema that serves, in small pages, until the reader comes to
 * a standstill.
 */
final class ServingEntries implements EntrySource {

    private final RawEntries entries;
    private final Projection projection;
    private final int page;
    private final long standstill;

    /** @param standstill the position after which nothing comes any more, nor an answer that there is nothing */
    ServingEntries(DataSource database, int page, long standstill) {
        this.entries = TestProjection.entries(database);
        this.projection = TestProjection.on(database);
        this.page = page;
        this.standstill = standstill;
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
            if (position >= standstill) Thread.currentThread().join();
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

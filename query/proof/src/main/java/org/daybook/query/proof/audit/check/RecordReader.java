package org.daybook.query.proof.audit.check;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.proof.audit.Finding.Kind;
import org.daybook.query.proof.audit.Findings;

/**
 * Reads the record in pages, and entry by entry around one that has been made unreadable: that is a finding, and does
 * not end the audit.
 */
final class RecordReader implements AutoCloseable {

    private static final int ONE_BY_ONE = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntrySource record;
    private final Findings findings;
    private final Set<Long> unreadable = new HashSet<>();
    private EntryCursor cursor;
    private long at;

    RecordReader(EntrySource record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    /**
     * The entries from that position on, at most so many; none if there are none.
     *
     * @throws IllegalStateException if the event store does not answer
     */
    List<RawEntry> next(long from, int most) throws InterruptedException {
        try {
            if (cursor == null || at != from) open(from);
            List<RawEntry> page = cursor.next(most, PATIENCE);
            at = page.isEmpty() ? Long.MAX_VALUE : page.getLast().position() + 1;
            return page;
        } catch (RuntimeException e) {
            if (isOfTheDatabase(e)) throw e;
            return oneByOne(from, Math.min(most, ONE_BY_ONE));
        }
    }

    private void open(long from) {
        close();
        cursor = record.after(new ProjectionPosition(from - 1, Instant.EPOCH));
        at = from;
    }

    private List<RawEntry> oneByOne(long from, int most) throws InterruptedException {
        List<RawEntry> entries = new ArrayList<>();
        close();
        at = from + most;
        for (long position = from; position < from + most; position++) {
            try (EntryCursor one = record.after(new ProjectionPosition(position - 1, Instant.EPOCH))) {
                List<RawEntry> found = one.next(1, Duration.ZERO);
                if (found.isEmpty()) {
                    at = Long.MAX_VALUE;
                    break;
                }
                if (found.getFirst().position() == position) entries.add(found.getFirst());
            } catch (RuntimeException e) {
                if (isOfTheDatabase(e)) throw e;
                findings.add(
                        Kind.ENTRY_UNREADABLE,
                        position,
                        "What the record has at this position cannot be read as an entry");
                unreadable.add(position);
            }
        }
        return entries;
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) return true;
        }
        return false;
    }

    /** The position before which everything was looked at. */
    long seen() {
        return at;
    }

    /** Whether there is something at that position that is no entry. */
    boolean isUnreadable(long position) {
        return unreadable.contains(position);
    }

    @Override
    public void close() {
        if (cursor != null) cursor.close();
        cursor = null;
    }
}

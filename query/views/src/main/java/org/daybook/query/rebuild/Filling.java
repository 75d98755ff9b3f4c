package org.daybook.query.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.daybook.query.facts.ProjectionPosition;
import org.daybook.query.facts.entry.EntryCursor;
import org.daybook.query.facts.entry.EntrySource;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.lookup.Numbering;

/**
 * Loads the record into the idle schema: this thread reads, several lanes fold and copy, and their transactions end in
 * the order of positions. So the tables always contain the record up to a position, from which an interrupted rebuild
 * resumes.
 */
final class Filling {

    /** Some 4 MB a page, and never much more, of which there are at most a handful at a time. */
    private static final int PAGE = 4_096;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntrySource record;
    private final Lanes lanes;
    private final long target;
    private final RebuildSteps progress;

    Filling(EntrySource record, Lanes lanes, long target, RebuildSteps progress) {
        this.record = record;
        this.lanes = lanes;
        this.target = target;
        this.progress = progress;
    }

    /**
     * @param begun what is there
     * @param numbering of what is there
     * @return what is there in the end
     * @throws IllegalStateException if the event store does not give what it should have
     */
    ProjectionPosition run(ProjectionPosition begun, Numbering numbering) throws SQLException, InterruptedException {
        ProjectionPosition reached = begun;
        Future<?> before = nothing();
        try (EntryCursor cursor = record.after(begun)) {
            while (reached.position() < target) {
                List<RawEntry> page = cursor.next((int) Math.min(PAGE, target - reached.position()), PATIENCE);
                if (page.isEmpty()) {
                    throw new IllegalStateException(
                            "The event store gives nothing after position " + reached.position());
                }
                numbering.learn(page);
                before = load(reached, page, numbering, before);
                reached = page.getLast().reached();
                progress.read(page.size());
            }
        }
        lanes.await();
        return reached;
    }

    private Future<?> load(ProjectionPosition from, List<RawEntry> page, Numbering numbering, Future<?> before)
            throws SQLException, InterruptedException {
        return lanes.give((refill, log) -> {
            refill.load(page, numbering);
            before.get();
            ProjectionPosition reached = page.getLast().reached();
            refill.reach(from, reached);
            progress.loaded(log, reached, target);
            return null;
        });
    }

    private static Future<?> nothing() {
        FutureTask<?> done = new FutureTask<>(() -> null);
        done.run();
        return done;
    }
}

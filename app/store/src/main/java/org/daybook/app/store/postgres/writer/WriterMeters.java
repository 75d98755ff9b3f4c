package org.daybook.app.store.postgres.writer;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import org.daybook.command.dispatch.OutcomeUnknown;
import org.daybook.shared.rejection.Rejection;

/** The meters {@code daybook.writer.*}: entries per transaction, waiting commands, durations, and refusals. */
final class WriterMeters {

    private final MeterRegistry registry;
    private final DistributionSummary entries;
    private final Timer transactions;
    private final Timer commits;

    WriterMeters(MeterRegistry registry, Collection<?> waiting) {
        this.registry = registry;
        this.entries = DistributionSummary.builder("daybook.writer.entries")
                .description("Entries written in one transaction")
                .register(registry);
        this.transactions = Timer.builder("daybook.writer.transaction")
                .description("From waiting for the lock of the record to the end of the commit")
                .register(registry);
        this.commits = Timer.builder("daybook.writer.commit")
                .description("The commit alone, which is the time of the disk")
                .register(registry);
        Gauge.builder("daybook.writer.waiting", waiting, Collection::size)
                .description("Units of work that wait for the writer")
                .register(registry);
    }

    void transaction(Runnable work) {
        transactions.record(work);
    }

    void committed(Attempt attempt) {
        commits.record(attempt.sinceWritten());
        entries.record(attempt.placed().size());
    }

    void refused(RuntimeException why) {
        registry.counter("daybook.writer.refused", "reason", reason(why)).increment();
    }

    private static String reason(RuntimeException why) {
        if (why instanceof Rejection rejection) return rejection.code();
        return why instanceof OutcomeUnknown
                ? "outcome-unknown"
                : why.getClass().getSimpleName();
    }
}

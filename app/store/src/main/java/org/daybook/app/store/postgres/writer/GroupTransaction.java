package org.daybook.app.store.postgres.writer;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.daybook.app.store.database.PassingFailure;
import org.daybook.command.register.RegisterChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes many units of work in one transaction, which holds the lock of the record from its first statement to its end.
 * A unit that cannot be written fails alone: it is left out, what it changed in the register rolled back.
 */
final class GroupTransaction {

    private final Clock clock;
    private final JdbcTemplate jdbc;
    private final JdbcClient register;
    private final RecordedPlaces places;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final WriterMeters meters;

    GroupTransaction(DataSource dataSource, Clock clock, WriterMeters meters) {
        // JdbcTransactionManager would roll back after a failed commit, and say why that failed instead of the commit.
        PlatformTransactionManager transactions = new DataSourceTransactionManager(dataSource);
        this.clock = clock;
        this.jdbc = new JdbcTemplate(dataSource);
        this.register = JdbcClient.create(jdbc);
        this.places = new RecordedPlaces(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.meters = meters;
    }

    /**
     * Writes what can be written of the units that the attempt is about; once this returns it is on record.
     *
     * @throws RuntimeException if the transaction failed; the attempt tells how far it came
     */
    void run(Attempt attempt) {
        meters.transaction(() -> in(transaction, () -> write(attempt)));
        if (!attempt.placed().isEmpty()) meters.committed(attempt);
    }

    /** Throws what failed first: on a lost connection the rollback fails as well, and says less. */
    private static void in(TransactionTemplate transaction, Runnable work) {
        AtomicReference<RuntimeException> first = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    first.set(e);
                    throw e;
                }
            });
        } catch (RuntimeException e) {
            throw first.get() == null ? e : first.get();
        }
    }

    private void write(Attempt attempt) {
        RecordEnd end = LockedRecord.lock(aggregates(attempt.units()), jdbc);
        Set<String> there = attempt.isAnother() ? recorded(attempt.units()) : Set.of();
        attempt.asked(!there.isEmpty());
        Placing placing = new Placing(end, clock.instant());
        for (WriteUnit unit : attempt.units()) {
            if (!there.contains(firstOf(unit))) place(unit, placing, attempt);
        }
        if (placing.placed().isEmpty()) return;
        NewRows.insert(placing.placed(), jdbc);
        attempt.written(placing.placed());
    }

    private Set<String> recorded(List<WriteUnit> units) {
        return places.of(units.stream().map(GroupTransaction::firstOf).toList()).keySet();
    }

    private void place(WriteUnit unit, Placing placing, Attempt attempt) {
        try {
            placing.refusal(unit.events()).ifPresent(refusal -> {
                throw refusal;
            });
            change(unit.changes());
            placing.place(unit.events());
        } catch (RuntimeException e) {
            if (PassingFailure.in(e)) throw e;
            attempt.refuse(unit, e);
        }
    }

    private void change(List<RegisterChange> changes) {
        if (changes.isEmpty()) return;
        in(savepoint, () -> changes.forEach(change -> change.make(register)));
    }

    /** A unit is written whole or not at all: its first event represents all. */
    private static String firstOf(WriteUnit unit) {
        return unit.events().getFirst().id();
    }

    private static Set<UUID> aggregates(List<WriteUnit> units) {
        Set<UUID> aggregates = new HashSet<>();
        for (WriteUnit unit : units) unit.events().forEach(event -> aggregates.add(event.aggregate()));
        return aggregates;
    }
}

package org.daybook.command.register;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes entries that are on record into the register, where they are written elsewhere than in its database: by the node
 * that handles their command, before it answers, and by {@link RegisterFollower}. Both may take the same entry in at the
 * same time and in any number of attempts: each change is guarded by the version of its aggregate.
 */
public final class RegisterIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterIntake.class);
    private static final int ATTEMPTS = 3;

    private final RegisterKeeper keeper;
    private final JdbcClient register;
    private final TransactionTemplate transaction;
    private final BiFunction<UUID, Long, Iterator<DomainEventMessage<?>>> streams;

    /** @param streams reads the stream of an aggregate from a version on */
    RegisterIntake(
            RegisterKeeper keeper,
            JdbcClient register,
            TransactionTemplate transaction,
            BiFunction<UUID, Long, Iterator<DomainEventMessage<?>>> streams) {
        this.keeper = keeper;
        this.register = register;
        this.transaction = transaction;
        this.streams = streams;
    }

    /** Whether entries of that kind may change the register. */
    public static boolean concerns(Class<? extends DaybookEvent> type) {
        if (WorkstreamEvent.class.isAssignableFrom(type)) {
            return type == EntryCorrected.class || WorkstreamLifeEvent.class.isAssignableFrom(type);
        }
        return ProgrammeEvent.class.isAssignableFrom(type)
                || BoardEvent.class.isAssignableFrom(type)
                || AccountEvent.class.isAssignableFrom(type);
    }

    /**
     * Returns once every entry of the aggregate up to that version is applied to the register. Missing entries are read
     * from the aggregate's own stream and applied in order, so that an entry whose writer was killed before it could do
     * so is never skipped.
     *
     * @throws IllegalStateException if there is no such entry on record
     */
    public void upTo(AggregateType type, UUID aggregate, long version) {
        long taken = known(type, aggregate);
        if (taken >= version) return;
        Iterator<DomainEventMessage<?>> missing = streams.apply(aggregate, taken + 1);
        while (missing.hasNext()) {
            DomainEventMessage<?> entry = missing.next();
            takeAlone(entry);
            taken = entry.getSequenceNumber();
        }
        if (taken < version) throw new IllegalStateException("The entry to be applied is not on record");
    }

    /** Takes in one entry, in the transaction that is open. */
    void take(DomainEventMessage<?> entry) {
        keeper.of(entry).ifPresent(change -> make(change, entry));
    }

    private void takeAlone(DomainEventMessage<?> entry) {
        Optional<RegisterChange> change = keeper.of(entry);
        if (change.isEmpty()) return;
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> make(change.get(), entry));
                return;
            } catch (PessimisticLockingFailureException e) {
                // Met the follower in the middle of its batch, each waiting for the other.
                if (attempt == ATTEMPTS) throw e;
            }
        }
    }

    private void make(RegisterChange change, DomainEventMessage<?> entry) {
        try {
            change.make(register);
        } catch (NameTakenMeanwhile e) {
            LOG.error(
                    "Two have the same name; the register knows only the first: {} {}",
                    entry.getType(),
                    e.getMessage());
        }
    }

    private long known(AggregateType type, UUID aggregate) {
        return table(type)
                .flatMap(table -> register.sql("select version from register." + table + " where id = :id")
                        .param("id", aggregate)
                        .query(Long.class)
                        .optional())
                .orElse(-1L);
    }

    private static Optional<String> table(AggregateType type) {
        return switch (type) {
            case PROGRAMME, WORKSTREAM, BOARD, ACCOUNT -> Optional.of(type.stored());
            case MEETING, REVIEW, ACTION, DECISION -> Optional.empty();
        };
    }
}

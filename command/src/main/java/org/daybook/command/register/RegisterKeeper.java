package org.daybook.command.register;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the register up to date. On PostgreSQL it is subscribed, and takes an entry in within the transaction that
 * writes it, so that an entry that it cannot take in is not written; on Axon Server it follows the stream, and must take
 * what comes. An entry taken in twice changes nothing.
 */
@ProcessingGroup(RegisterKeeper.GROUP)
public final class RegisterKeeper {

    /** The name of the processing group, by which an engine chooses how it is fed. */
    public static final String GROUP = "register";

    private static final Logger LOG = LoggerFactory.getLogger(RegisterKeeper.class);

    private final ProgrammeRows programmes;
    private final WorkstreamRows workstreams;
    private final AccountRows accounts;

    RegisterKeeper(JdbcClient jdbc, RecordedEntries recorded) {
        programmes = new ProgrammeRows(jdbc);
        workstreams = new WorkstreamRows(jdbc, recorded);
        accounts = new AccountRows(jdbc);
    }

    @EventHandler
    void on(DaybookEvent event, DomainEventMessage<?> message) {
        try {
            take(event, message);
        } catch (NameTakenMeanwhile e) {
            if (!(message instanceof TrackedEventMessage)) throw e;
            LOG.error(
                    "Two bear one name, of which the register knows the first: {} {}",
                    message.getType(),
                    e.getMessage());
        }
    }

    private void take(DaybookEvent event, DomainEventMessage<?> message) {
        UUID id = UUID.fromString(message.getAggregateIdentifier());
        long version = message.getSequenceNumber();
        switch (event) {
            case ProgrammeEvent e -> programmes.take(id, version, effectiveOn(message), e);
            case WorkstreamEvent e -> workstreams.take(id, version, e);
            case AccountEvent e -> accounts.take(id, version, e);
        }
    }

    private static LocalDate effectiveOn(DomainEventMessage<?> message) {
        return LocalDate.parse(
                message.getMetaData().get(EntryMetadata.EFFECTIVE_ON).toString());
    }
}

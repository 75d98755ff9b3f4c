package org.daybook.command.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.command.register.jdbc.AccountRows;
import org.daybook.command.register.jdbc.BoardRows;
import org.daybook.command.register.jdbc.ProgrammeRows;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.register.jdbc.StoredEntries;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * Says what each entry changes in the register. On PostgreSQL the writer of the entry changes it, in the same
 * transaction; on Axon Server the node that handles the command does, and {@link RegisterFollower}.
 */
public final class RegisterKeeper {

    private final WorkstreamChanges workstreams;

    RegisterKeeper(RecordedEntries recorded) {
        workstreams = new WorkstreamChanges(recorded);
    }

    /**
     * What the entry changes, nothing for most. May read the record: to be asked before the transaction begins.
     *
     * @param entry the next of its aggregate, or one that is on record
     */
    public Optional<RegisterChange> of(DomainEventMessage<?> entry) {
        UUID id = UUID.fromString(entry.getAggregateIdentifier());
        long version = entry.getSequenceNumber();
        return switch ((DaybookEvent) entry.getPayload()) {
            case ProgrammeEvent e ->
                Optional.of(register -> new ProgrammeRows(register).take(id, version, effectiveOn(entry), e));
            case WorkstreamEvent e -> workstreams.of(id, StoredEntries.read(entry));
            case BoardEvent e ->
                Optional.of(register -> new BoardRows(register).take(id, version, effectiveOn(entry), e));
            case MeetingEvent e -> Optional.empty();
            case ReviewEvent e -> Optional.empty();
            case ActionEvent e -> Optional.empty();
            case DecisionEvent e -> Optional.empty();
            case AccountEvent e -> Optional.of(register -> new AccountRows(register).take(id, version, e));
        };
    }

    private static LocalDate effectiveOn(DomainEventMessage<?> entry) {
        return LocalDate.parse(
                entry.getMetaData().get(EntryMetadata.EFFECTIVE_ON).toString());
    }
}

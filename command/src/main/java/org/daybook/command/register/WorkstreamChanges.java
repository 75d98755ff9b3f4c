package org.daybook.command.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;

/** Says what the entries of workstreams change in the register: their names, owners and states, and nothing else. */
final class WorkstreamChanges {

    private final RecordedEntries recorded;

    WorkstreamChanges(RecordedEntries recorded) {
        this.recorded = recorded;
    }

    Optional<RegisterChange> of(UUID id, RecordedEntry entry) {
        return of(id, entry.version(), entry, (WorkstreamEvent) entry.event());
    }

    private Optional<RegisterChange> of(UUID id, long version, RecordedEntry entry, WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamOpened e ->
                Optional.of(register ->
                        new WorkstreamRows(register).write(id, version, WorkstreamLine.opened(e, entry.on())));
            case OwnerAssigned e -> folded(id, entry);
            case WorkstreamLifeEvent e -> Optional.of(register -> new WorkstreamRows(register).take(id, version, e));
            case EntryCorrected e -> concernsItsLife(id, e) ? folded(id, entry) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A replacement is of the same type as what it replaces; what is voided must be looked up. */
    private boolean concernsItsLife(UUID id, EntryCorrected correction) {
        return correction.replacement() != null
                ? correction.replacement().event() instanceof WorkstreamLifeEvent
                : recorded.find(id, correction.entry())
                        .filter(target -> target.event() instanceof WorkstreamLifeEvent)
                        .isPresent();
    }

    /**
     * A correction may concern any earlier entry, and an owner may be assigned from a day before another was: only the
     * stream can say what holds after it.
     */
    private Optional<RegisterChange> folded(UUID id, RecordedEntry last) {
        long version = last.version();
        List<RecordedEntry> until = new ArrayList<>(recorded.of(id).stream()
                .filter(entry -> entry.version() < version)
                .toList());
        until.add(last);
        return WorkstreamLine.of(until).map(line -> register -> new WorkstreamRows(register).write(id, version, line));
    }
}

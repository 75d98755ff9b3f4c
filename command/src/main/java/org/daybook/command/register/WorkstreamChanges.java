package org.daybook.command.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.register.jdbc.WorkstreamRows;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/** Says what the entries of workstreams change in the register: their names, owners, sponsors and states, and nothing else. */
final class WorkstreamChanges {

    private final RecordedEntries recorded;

    WorkstreamChanges(RecordedEntries recorded) {
        this.recorded = recorded;
    }

    Optional<RegisterChange> of(UUID id, StampedEvent entry) {
        long version = entry.version();
        return switch ((WorkstreamEvent) entry.event()) {
            case WorkstreamOpened e ->
                Optional.of(register ->
                        new WorkstreamRows(register).write(id, version, WorkstreamLine.opened(e, entry.effectiveOn())));
            case OwnerAssigned e -> folded(id, entry);
            case SponsorAssigned e -> folded(id, entry);
            case WorkstreamLifeEvent e -> Optional.of(register -> new WorkstreamRows(register).take(id, version, e));
            case EntryCorrected e -> concernsItsLife(id, e) ? folded(id, entry) : Optional.empty();
            case RagEvent e -> Optional.empty();
            case ObjectiveEvent e -> Optional.empty();
            case DeliverableEvent e -> Optional.empty();
            case ProgressEvent e -> Optional.empty();
            case NextStepEvent e -> Optional.empty();
            case BoardItemEvent e -> Optional.empty();
            case DecisionRequestEvent e -> Optional.empty();
            case MeasureEvent e -> Optional.empty();
            case MilestoneEvent e -> Optional.empty();
            case UpdateEvent e -> Optional.empty();
            case ClearanceEvent e -> Optional.empty();
            case WorkstreamTextRedacted e -> Optional.empty();
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
     * A correction may concern any earlier entry, and an owner or sponsor may be assigned from a day before another was: only the
     * stream can say what holds after it.
     */
    private Optional<RegisterChange> folded(UUID id, StampedEvent last) {
        long version = last.version();
        List<StampedEvent> until = new ArrayList<>(recorded.of(id).stream()
                .filter(entry -> entry.version() < version)
                .toList());
        until.add(last);
        return WorkstreamLine.of(until).map(line -> register -> new WorkstreamRows(register).write(id, version, line));
    }
}

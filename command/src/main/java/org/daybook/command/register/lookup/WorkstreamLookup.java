package org.daybook.command.register.lookup;

import java.util.List;
import java.util.Optional;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** Looks up what meetings name of workstreams: the programme in the register, updates and entries in the record. */
public final class WorkstreamLookup {

    private final EvidenceLookup evidence;
    private final RecordedEntries recorded;

    public WorkstreamLookup(EvidenceLookup evidence, RecordedEntries recorded) {
        this.evidence = evidence;
        this.recorded = recorded;
    }

    /** Read from the record, where a redaction gives a frozen slide another digest. */
    public Optional<SeenUpdate> update(ProgrammeId programme, WorkstreamId workstream, int number) {
        if (!isOf(programme, new EntryLink(workstream, 0L))) return Optional.empty();
        return recorded.of(workstream.value()).stream()
                .map(StampedEvent::event)
                .filter(UpdateSubmitted.class::isInstance)
                .map(UpdateSubmitted.class::cast)
                .filter(update -> update.number() == number)
                .map(update -> new SeenUpdate(update.number(), update.digest()))
                .findFirst();
    }

    /** Whether the entry planned a next step or added a deliverable there. */
    public boolean takesUpActions(ProgrammeId programme, EntryLink entry) {
        return isOf(programme, entry)
                && recorded.find(entry.workstream().value(), entry.entry())
                        .filter(e -> e.event() instanceof NextStepPlanned || e.event() instanceof DeliverableAdded)
                        .isPresent();
    }

    private boolean isOf(ProgrammeId programme, EntryLink entry) {
        return programme.equals(evidence.programmes(List.of(entry)).get(entry));
    }
}

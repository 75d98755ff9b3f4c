package org.daybook.command.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.clearance.SponsorAssigned;

/**
 * What the register keeps of a workstream.
 *
 * @param openedOn null if it was applied before the register stored that day
 * @param owner who owns it from the latest day for which an owner was assigned; null until one is
 * @param sponsor the same of its sponsor
 */
public record WorkstreamLine(
        ProgrammeId programme,
        LocalDate openedOn,
        Name name,
        OwnerAssigned owner,
        SponsorAssigned sponsor,
        boolean open) {

    static WorkstreamLine opened(WorkstreamOpened e, LocalDate on) {
        return new WorkstreamLine(e.programme(), on, e.name(), null, null, true);
    }

    /** What it is after an entry that assigns neither owner nor sponsor. */
    public WorkstreamLine after(WorkstreamLifeEvent event) {
        return switch (event) {
            case WorkstreamRenamed e -> new WorkstreamLine(programme, openedOn, e.name(), owner, sponsor, open);
            case WorkstreamClosed e -> new WorkstreamLine(programme, openedOn, name, owner, sponsor, false);
            case WorkstreamReopened e -> new WorkstreamLine(programme, openedOn, name, owner, sponsor, true);
            case WorkstreamOpened e -> this;
            case WorkstreamMarked e -> this;
            case OwnerAssigned e -> this;
            case SponsorAssigned e -> this;
        };
    }

    private WorkstreamLine ownedBy(OwnerAssigned assigned) {
        return new WorkstreamLine(programme, openedOn, name, assigned, sponsor, open);
    }

    private WorkstreamLine sponsoredBy(SponsorAssigned assigned) {
        return new WorkstreamLine(programme, openedOn, name, owner, assigned, open);
    }

    /** Folds a stream again, with corrections applied. */
    static Optional<WorkstreamLine> of(List<StampedEvent> stream) {
        WorkstreamLine line = null;
        StateTimeline<OwnerAssigned> owners = StateTimeline.empty();
        StateTimeline<SponsorAssigned> sponsors = StateTimeline.empty();
        for (StampedEvent entry : Chronicle.ofEvents(stream).counting()) {
            if (!(entry.event() instanceof WorkstreamLifeEvent event)) continue;
            if (event instanceof OwnerAssigned e) owners = owners.with(e, entry.effectiveOn());
            if (event instanceof SponsorAssigned e) sponsors = sponsors.with(e, entry.effectiveOn());
            line = event instanceof WorkstreamOpened e ? opened(e, entry.effectiveOn()) : line.after(event);
        }
        if (line == null) return Optional.empty();
        if (!owners.isEmpty()) line = line.ownedBy(owners.latest());
        return Optional.of(sponsors.isEmpty() ? line : line.sponsoredBy(sponsors.latest()));
    }
}

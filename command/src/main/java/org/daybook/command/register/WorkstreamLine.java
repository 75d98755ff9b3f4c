package org.daybook.command.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;

/**
 * What the register keeps of a workstream.
 *
 * @param openedOn null where it was taken in before the register kept that day
 * @param owner who owns it from the latest day for which an owner was assigned; null until one is
 */
record WorkstreamLine(ProgrammeId programme, LocalDate openedOn, Name name, OwnerAssigned owner, boolean open) {

    static WorkstreamLine opened(WorkstreamOpened e, LocalDate on) {
        return new WorkstreamLine(e.programme(), on, e.name(), null, true);
    }

    /** What it is after an entry that assigns no owner. */
    WorkstreamLine after(WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamRenamed e -> new WorkstreamLine(programme, openedOn, e.name(), owner, open);
            case WorkstreamClosed e -> new WorkstreamLine(programme, openedOn, name, owner, false);
            case WorkstreamReopened e -> new WorkstreamLine(programme, openedOn, name, owner, true);
            default -> this;
        };
    }

    private WorkstreamLine ownedBy(OwnerAssigned assigned) {
        return new WorkstreamLine(programme, openedOn, name, assigned, open);
    }

    /** Folds a stream anew, each corrected entry left out or replaced as its newest correction says. */
    static Optional<WorkstreamLine> of(List<RecordedEntry> stream) {
        Map<Long, EntryCorrected> corrections = new HashMap<>();
        for (RecordedEntry entry : stream) {
            if (entry.event() instanceof EntryCorrected e) corrections.put(e.entry(), e);
        }
        WorkstreamLine line = null;
        StateTimeline<OwnerAssigned> owners = StateTimeline.empty();
        for (RecordedEntry recorded : stream) {
            RecordedEntry entry = counting(recorded, corrections.get(recorded.version()));
            if (entry == null) continue;
            if (entry.event() instanceof WorkstreamOpened e) line = opened(e, entry.on());
            else if (entry.event() instanceof OwnerAssigned e) owners = owners.with(e, entry.on());
            else line = line.after((WorkstreamEvent) entry.event());
        }
        return Optional.ofNullable(line == null || owners.isEmpty() ? line : line.ownedBy(owners.latest()));
    }

    /** The entry as it counts; null where it was voided. */
    private static RecordedEntry counting(RecordedEntry entry, EntryCorrected correction) {
        if (correction == null) return entry;
        Replacement by = correction.replacement();
        return by == null ? null : new RecordedEntry(entry.version(), by.effectiveOn(), by.event());
    }
}

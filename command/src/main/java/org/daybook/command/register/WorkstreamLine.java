package org.daybook.command.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.correction.EntryCorrected;

/**
 * What the register keeps of a workstream.
 *
 * @param owner null until one is assigned
 */
record WorkstreamLine(ProgrammeId programme, Name name, OwnerAssigned owner, boolean open) {

    static WorkstreamLine opened(WorkstreamOpened e) {
        return new WorkstreamLine(e.programme(), e.name(), null, true);
    }

    WorkstreamLine after(WorkstreamEvent event) {
        return switch (event) {
            case WorkstreamRenamed e -> new WorkstreamLine(programme, e.name(), owner, open);
            case OwnerAssigned e -> new WorkstreamLine(programme, name, e, open);
            case WorkstreamClosed e -> new WorkstreamLine(programme, name, owner, false);
            case WorkstreamReopened e -> new WorkstreamLine(programme, name, owner, true);
            default -> this;
        };
    }

    /** Folds a stream anew, each corrected entry left out or replaced as its newest correction says. */
    static Optional<WorkstreamLine> of(List<RecordedEntry> stream) {
        Map<Long, EntryCorrected> corrections = new HashMap<>();
        for (RecordedEntry entry : stream) {
            if (entry.event() instanceof EntryCorrected e) corrections.put(e.entry(), e);
        }
        WorkstreamLine line = null;
        for (RecordedEntry entry : stream) line = next(line, entry, corrections.get(entry.version()));
        return Optional.ofNullable(line);
    }

    private static WorkstreamLine next(WorkstreamLine line, RecordedEntry entry, EntryCorrected correction) {
        if (entry.event() instanceof WorkstreamOpened e) return opened(e);
        if (correction == null) return line.after((WorkstreamEvent) entry.event());
        return correction.replacement() == null
                ? line
                : line.after(correction.replacement().event());
    }
}

package org.daybook.command.workstream.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Map;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.command.workstream.deliverable.Deliverables;
import org.daybook.command.workstream.entity.Entities;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.progress.ProgressCommand;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;

/** The progress notes of a workstream. */
public final class Progress extends Entities<ProgressNote> {

    public Progress() {
        this(Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Progress(Map<LocalId, ProgressNote> all) {
        super("progress entry", "progress", all);
    }

    public static ProgressEvent decide(ProgressCommand command, DecisionContext context) {
        return switch (command) {
            case RecordProgress c ->
                new ProgressRecorded(context.idOr(c.progress()), c.text(), c.highlight(), c.deliverable(), c.links());
        };
    }

    public void check(ProgressEvent event, RuleCheck check, Deliverables deliverables) {
        switch (event) {
            case ProgressRecorded e -> {
                requireFree(e.progress(), check);
                if (e.deliverable() != null) checkDeliverable(e.deliverable(), check, deliverables);
            }
        }
    }

    private static void checkDeliverable(LocalId deliverable, RuleCheck check, Deliverables deliverables) {
        check.require(new ReferenceExists(
                "progress-may-concern-only-a-known-deliverable",
                "deliverable",
                "This workstream has no deliverable",
                deliverable,
                deliverables.knows(deliverable)));
        deliverables.present(deliverable, check);
    }

    public void evolve(ProgressEvent event, LocalDate effectiveOn) {
        switch (event) {
            case ProgressRecorded e -> put(e.progress(), new ProgressNote(effectiveOn, e.highlight()));
        }
    }

    /** Whether there is such an entry and it is a highlight. */
    public boolean isHighlight(LocalId id) {
        return knows(id) && get(id).highlight();
    }
}

package org.daybook.command.workstream.progress;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** Progress that concerns a deliverable concerns one that the workstream has. */
@Breach(kind = Rejection.Kind.INVALID, field = "deliverable")
public record ProgressMayConcernOnlyAKnownDeliverable(LocalId deliverable, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This workstream has no deliverable " + deliverable;
    }
}

package org.daybook.command.workstream.progress;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;

/** Progress that concerns a deliverable concerns one that the workstream has. */
public record ProgressMayConcernOnlyAKnownDeliverable(LocalId deliverable, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "deliverable";
    }

    @Override
    public String otherwise() {
        return "This workstream has no deliverable " + deliverable;
    }
}

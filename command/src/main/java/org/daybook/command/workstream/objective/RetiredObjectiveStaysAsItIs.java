package org.daybook.command.workstream.objective;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/** A retired objective is not changed, and nothing new is promised under it. */
public record RetiredObjectiveStaysAsItIs(LocalId objective, ObjectiveStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == ObjectiveStatus.CURRENT;
    }

    @Override
    public String field() {
        return "objective";
    }

    @Override
    public String otherwise() {
        return "The objective " + objective + " is retired";
    }
}

package org.daybook.command.meeting.action;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/**
 * No two actions of a meeting have the same id, regardless of case.
 *
 * @param taken the id of an existing action; empty where none does
 */
@Breach(field = "action")
public record ActionsDifferInTheirIds(Optional<LocalId> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "The meeting already has an action " + taken.orElseThrow();
    }
}

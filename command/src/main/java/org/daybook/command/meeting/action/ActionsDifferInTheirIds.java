package org.daybook.command.meeting.action;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/**
 * No two actions of a meeting bear the same id, whatever its case.
 *
 * @param taken the id as an action bears it; empty where none does
 */
@Breach(field = "action")
public record ActionsDifferInTheirIds(Optional<LocalId> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "The meeting already has an action " + taken.orElseThrow() + "";
    }
}

package org.daybook.command.board.delegation;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A delegation that begins on the day of its entry does not end before. */
@Breach(field = "until")
record DelegationEndsAfterItBegins(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The delegation would end before it begins; give its first day, or a later last one";
    }
}

package org.daybook.command.board.delegation;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** A delegation that is named exists and was not ended. */
@Breach(field = "delegation")
record DelegationIsHeld(LocalId delegation, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board has made no delegation " + delegation + ", or it was ended";
    }
}

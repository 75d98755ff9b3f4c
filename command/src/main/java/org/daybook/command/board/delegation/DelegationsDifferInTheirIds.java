package org.daybook.command.board.delegation;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** A new delegation has an id that no delegation of the board has, regardless of case. */
@Breach(field = "delegation")
record DelegationsDifferInTheirIds(LocalId delegation, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board has made a delegation " + delegation + " already";
    }
}

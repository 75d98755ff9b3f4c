package org.daybook.command.board.seat;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** A seat that is named exists and was not given up. */
@Breach(field = "seat")
public record SeatIsHeld(LocalId seat, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board has no seat " + seat + ", or it was given up";
    }
}

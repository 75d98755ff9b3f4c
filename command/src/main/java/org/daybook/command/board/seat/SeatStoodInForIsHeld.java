package org.daybook.command.board.seat;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** The seat in whose place somebody acts is another one, exists and was not given up. */
@Breach(field = "forSeat")
public record SeatStoodInForIsHeld(LocalId seat, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board has no other seat " + seat + ", or it was given up";
    }
}

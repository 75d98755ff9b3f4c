package org.daybook.command.board.seat;

import java.util.Optional;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;

/** A new seat has an id that no seat of the board has, regardless of case. */
@Breach(field = "seat")
public record SeatsDifferInTheirIds(Optional<LocalId> taken) implements Rule {

    @Override
    public boolean holds() {
        return taken.isEmpty();
    }

    @Override
    public String otherwise() {
        return "The board has a seat " + taken.orElseThrow() + " already";
    }
}

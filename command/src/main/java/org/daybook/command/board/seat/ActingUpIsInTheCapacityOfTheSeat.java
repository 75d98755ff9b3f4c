package org.daybook.command.board.seat;

import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.board.member.SeatCapacity;

/** Who acts up for the holder of a seat does so in its capacity; other than that, only a substitute has a seat for another. */
@Breach(field = "capacity")
public record ActingUpIsInTheCapacityOfTheSeat(SeatCapacity capacity, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "A seat for another one is that of a substitute, or has the capacity of the other seat: "
                + capacity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package org.daybook.shared.board.procedure;

import java.util.List;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Sets the items that stand on every agenda of a board.
 *
 * @param items all of them in their order; none: no item stands on every agenda
 */
public record SetStandingItems(List<StandingItem> items, @Nullable Text reason) implements BoardCommand {

    private static final int MOST = 50;

    /** @throws org.daybook.shared.rejection.InvalidValue if there are too many or one stands there twice */
    public SetStandingItems {
        items = items == null ? List.of() : List.copyOf(items);
        Required.distinct(items, MOST, "items");
    }
}

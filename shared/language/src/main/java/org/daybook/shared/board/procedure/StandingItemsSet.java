package org.daybook.shared.board.procedure;

import java.util.List;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The items that stand on every agenda of the board were set. */
public record StandingItemsSet(List<StandingItem> items, @Nullable Text reason) implements BoardEvent {
    public StandingItemsSet {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

package org.daybook.shared.board.procedure;

import java.util.List;

/** The items that stand on every agenda of a board, in their order. */
public record StandingItems(List<StandingItem> items) {
    public StandingItems {
        items = List.copyOf(items);
    }
}

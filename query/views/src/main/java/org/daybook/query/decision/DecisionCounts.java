package org.daybook.query.decision;

import java.util.List;

/**
 * How many decisions the register has that a filter shows, on all pages together.
 *
 * @param waiting of those, how many are still to be taken
 */
public record DecisionCounts(int all, int waiting) {

    static DecisionCounts of(List<DecisionItem> items) {
        return new DecisionCounts(
                items.size(), (int) items.stream().filter(DecisionItem::waiting).count());
    }
}

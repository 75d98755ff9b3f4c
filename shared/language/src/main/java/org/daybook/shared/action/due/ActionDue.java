package org.daybook.shared.action.due;

import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due.
 *
 * @param reason why it was moved there; absent of the first date
 * @param restated whether it puts a wrong date right, and so is no move
 */
public record ActionDue(ActionDate due, @Nullable Text reason, Boolean restated) {

    /** The dates for which it was due, in order: a restated one takes the place of the one before it. */
    public static List<ActionDue> moves(List<ActionDue> series) {
        List<ActionDue> moves = new ArrayList<>();
        for (ActionDue one : series) {
            ActionDue replaced = one.restated() && !moves.isEmpty() ? moves.removeLast() : null;
            moves.add(replaced == null ? one : new ActionDue(one.due(), replaced.reason(), false));
        }
        return moves;
    }
}

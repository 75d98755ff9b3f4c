package org.daybook.shared.board.procedure;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item that stands on every agenda of a board.
 *
 * @param kind absent where none is recorded
 * @param presenter the post that presents it
 * @param allotted minutes of the meeting that it may take
 */
public record StandingItem(
        Text heading, @Nullable ItemKind kind, @Nullable Post presenter, @Nullable Integer allotted) {

    private static final int LONGEST = 1_440;

    /** @throws org.daybook.shared.rejection.InvalidValue if it has no heading or takes no time at all */
    public StandingItem {
        Required.present(heading, "heading");
        if (allotted != null) Required.between(allotted, 1, LONGEST, "allotted");
    }
}

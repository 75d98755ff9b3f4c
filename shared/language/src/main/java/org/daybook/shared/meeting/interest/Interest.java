package org.daybook.shared.meeting.interest;

import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of interest.
 *
 * @param item the agenda item that it concerns; absent where it concerns the meeting as a whole
 * @param declared in the words of the declaration
 * @param conduct what the person did while the item was taken; empty while that is not recorded
 * @param reason why this was stated anew
 */
public record Interest(
        LocalId interest,
        Post post,
        @Nullable LocalId item,
        InterestNature nature,
        @Nullable Text declared,
        List<InterestConduct> conduct,
        @Nullable Text reason) {
    public Interest {
        conduct = conduct == null ? List.of() : List.copyOf(conduct);
    }
}

package org.daybook.shared.meeting.interest;

import java.util.List;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records a declaration of interest; stated again under the same id, it corrects what was recorded.
 *
 * @param interest its id in the meeting; absent means a new one
 * @param item the agenda item that it concerns; absent where it concerns the meeting as a whole
 * @param declared in the words of the declaration
 * @param conduct what the person did while the item was taken; may be added later
 */
public record DeclareInterest(
        @Nullable LocalId interest,
        Post post,
        @Nullable LocalId item,
        InterestNature nature,
        @Nullable Text declared,
        List<InterestConduct> conduct,
        @Nullable Text reason)
        implements InterestCommand {

    public DeclareInterest {
        conduct = conduct == null ? List.of() : conduct;
        Required.distinct(conduct, InterestConduct.values().length, "conduct");
        conduct = List.copyOf(conduct);
        if (conduct.contains(InterestConduct.STAYED) && conduct.contains(InterestConduct.LEFT)) {
            throw new InvalidValue("conduct", "says both that the person stayed and left; choose one");
        }
    }
}

package org.daybook.shared.meeting.interest;

import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An interest was declared. It is an entry of its own, so that it can be withheld alone. */
public record InterestDeclared(
        LocalId interest,
        Post post,
        @Nullable LocalId item,
        InterestNature nature,
        @Nullable Text declared,
        List<InterestConduct> conduct,
        @Nullable Text reason)
        implements InterestEvent {
    public InterestDeclared {
        conduct = conduct == null ? List.of() : List.copyOf(conduct);
    }

    /** The same, as a view has it. */
    public Interest asInterest() {
        return new Interest(interest, post, item, nature, declared, conduct, reason);
    }
}

package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts right on which day a meeting was held, and who attended.
 *
 * @param heldOn absent means the day recorded stays
 * @param attendees by post; empty if not recorded
 * @param reason what was wrong
 */
public record RestateHolding(@Nullable LocalDate heldOn, List<Post> attendees, Text reason) implements OutcomeCommand {

    private static final int MOST_ATTENDEES = 200;

    public RestateHolding {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
        Required.distinctNames(attendees, NormalisedName::of, MOST_ATTENDEES, "attendees");
    }
}

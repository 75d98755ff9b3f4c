package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * Records that a meeting took place, when, and who attended.
 *
 * @param heldOn absent means the day for which it was called
 * @param attendees by post; absent if not recorded
 */
public record HoldMeeting(@Nullable LocalDate heldOn, List<Post> attendees) implements MeetingCommand {

    private static final int MOST_ATTENDEES = 200;

    public HoldMeeting {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
        Required.distinctNames(attendees, NormalisedName::of, MOST_ATTENDEES, "attendees");
    }
}

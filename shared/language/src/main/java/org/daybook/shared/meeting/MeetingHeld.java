package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Post;

/** The meeting took place on that day. */
public record MeetingHeld(LocalDate heldOn, List<Post> attendees) implements MeetingEvent {
    public MeetingHeld {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }
}

package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Post;

/** The day on which a meeting took place, and the posts that attended. */
public record Holding(LocalDate heldOn, List<Post> attendees) {
    public Holding {
        attendees = List.copyOf(attendees);
    }
}

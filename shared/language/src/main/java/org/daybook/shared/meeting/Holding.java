package org.daybook.shared.meeting;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Post;

/** When a meeting took place, and which posts were there. */
public record Holding(LocalDate heldOn, List<Post> attendees) {
    public Holding {
        attendees = List.copyOf(attendees);
    }
}

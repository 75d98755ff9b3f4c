package org.daybook.shared.meeting.outcome;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** It was put right on which day the meeting was held, and who attended. */
public record HoldingRestated(LocalDate heldOn, List<Post> attendees, Text reason) implements OutcomeEvent {

    public HoldingRestated {
        attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }
}

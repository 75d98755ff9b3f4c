package org.daybook.shared.meeting.minutes;

import java.util.List;
import org.daybook.shared.text.Required;

/**
 * Draft minutes were drawn up.
 *
 * @param draft 1 for the first draft
 * @param headings every item of the agenda, in its order
 */
public record MinutesDrafted(Integer draft, List<MinuteHeading> headings) implements MinutesEvent {
    public MinutesDrafted {
        Required.present(headings, "headings");
        headings = List.copyOf(headings);
    }
}

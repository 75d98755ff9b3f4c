package org.daybook.shared.meeting.minutes;

import java.util.List;

/** The latest draft of the minutes: its number and its items. Their narratives are facts of their own. */
public record DraftOfMinutes(Integer draft, List<MinuteHeading> headings) {
    public DraftOfMinutes {
        headings = List.copyOf(headings);
    }
}

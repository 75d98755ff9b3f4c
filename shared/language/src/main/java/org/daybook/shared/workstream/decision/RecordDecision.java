package org.daybook.shared.workstream.decision;

import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Records what the board decided, which submitted update it saw, and at which meeting.
 *
 * @param update its number; absent where the minute names none
 * @param meeting absent where the record holds none
 */
public record RecordDecision(
        LocalId decision, DecisionOutcome outcome, Text minute, @Nullable Integer update, @Nullable MeetingId meeting)
        implements DecisionRequestCommand {
    public RecordDecision {
        if (update != null) Required.between(update, 1, Integer.MAX_VALUE, "update");
    }
}

package org.daybook.shared.workstream.decision;

import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * Records what the board decided, which submitted update it saw, and at which meeting.
 *
 * @param update its number; absent where the minute names none
 * @param meeting absent where the record holds none
 */
public record RecordDecision(LocalId decision, DecisionOutcome outcome, Text minute, Integer update, MeetingId meeting)
        implements DecisionCommand {
    public RecordDecision {
        Required.present(decision, "decision");
        Required.present(outcome, "outcome");
        Required.present(minute, "minute");
        if (update != null) Required.between(update, 1, Integer.MAX_VALUE, "update");
    }
}

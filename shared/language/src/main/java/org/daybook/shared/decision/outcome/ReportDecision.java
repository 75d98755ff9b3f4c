package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * Records that a decision taken between meetings was reported to a meeting.
 *
 * @param minuteNumber as the body numbers its minutes; absent where it has none
 */
public record ReportDecision(MeetingId meeting, @Nullable Label minuteNumber) implements DecisionCommand {}

package org.daybook.shared.decision.outcome;

import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/** A decision taken between meetings was reported to a meeting. */
public record DecisionReported(MeetingId meeting, @Nullable Label minuteNumber) implements DecisionEvent {}

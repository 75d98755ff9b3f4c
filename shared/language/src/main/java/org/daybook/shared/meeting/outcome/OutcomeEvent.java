package org.daybook.shared.meeting.outcome;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of the outcomes of a meeting. */
public sealed interface OutcomeEvent extends MeetingEvent
        permits HoldingRestated, MeetingAbandoned, MeetingAdjourned, MeetingReinstated {}

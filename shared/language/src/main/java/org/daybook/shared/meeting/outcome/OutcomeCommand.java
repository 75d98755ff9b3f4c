package org.daybook.shared.meeting.outcome;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of the outcomes of a meeting. */
public sealed interface OutcomeCommand extends MeetingCommand
        permits AbandonMeeting, AdjournMeeting, ReinstateMeeting, RestateHolding {}

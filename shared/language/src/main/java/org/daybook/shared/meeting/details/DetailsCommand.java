package org.daybook.shared.meeting.details;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of time, place and publicity of a meeting. */
public sealed interface DetailsCommand extends MeetingCommand permits RecordTimes, SetMeetingDetails {}

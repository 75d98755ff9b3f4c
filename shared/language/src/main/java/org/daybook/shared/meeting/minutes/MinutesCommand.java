package org.daybook.shared.meeting.minutes;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.circulation.AmendMinute;
import org.daybook.shared.meeting.circulation.CirculateMinutes;

/** The commands of the minutes of a meeting. */
public sealed interface MinutesCommand extends MeetingCommand
        permits AmendMinute, ApproveMinutes, CirculateMinutes, DraftMinutes, RecordMinute, RecordMinutes {}

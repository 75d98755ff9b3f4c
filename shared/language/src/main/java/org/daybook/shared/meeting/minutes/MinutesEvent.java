package org.daybook.shared.meeting.minutes;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;

/** The events of the minutes of a meeting. */
public sealed interface MinutesEvent extends MeetingEvent
        permits MinuteAmended, MinuteRecorded, MinutesApproved, MinutesCirculated, MinutesDrafted, MinutesRecorded {}

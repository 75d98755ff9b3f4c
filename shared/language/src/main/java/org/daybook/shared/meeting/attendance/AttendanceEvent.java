package org.daybook.shared.meeting.attendance;

import org.daybook.shared.meeting.MeetingEvent;

/** The events of attendance and quorum of a meeting. */
public sealed interface AttendanceEvent extends MeetingEvent
        permits AttendanceRecorded, AttendanceStruck, QuorumRecorded {}

package org.daybook.shared.meeting.attendance;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of attendance and quorum of a meeting. */
public sealed interface AttendanceCommand extends MeetingCommand
        permits RecordAttendance, RecordQuorum, StrikeAttendance {}

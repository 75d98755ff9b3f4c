/**
 * Attendance and quorum of a meeting. It sees the language, rules and the agenda. Start with {@link
 * org.daybook.command.meeting.attendance.AttendancePart}.
 */
package org.daybook.command.meeting.attendance;

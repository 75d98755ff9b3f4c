/** The attendance sheet of a meeting. Sees meetings and commands. Start with {@code AttendancePages}. */
package org.daybook.app.web.meeting.attendance;

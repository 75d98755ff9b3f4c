/**
 * Who took part in a meeting, and whether it had a quorum. It sees the meeting it belongs to and values. Start with {@link
 * org.daybook.shared.meeting.attendance.RecordAttendance}.
 */
@NullMarked
package org.daybook.shared.meeting.attendance;

import org.jspecify.annotations.NullMarked;

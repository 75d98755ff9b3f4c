/**
 * Minutes of meetings, recorded and approved. It sees the meeting it belongs to and values. Start with {@link
 * org.daybook.shared.meeting.minutes.RecordMinutes}.
 */
@NullMarked
package org.daybook.shared.meeting.minutes;

import org.jspecify.annotations.NullMarked;

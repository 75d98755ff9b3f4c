/**
 * Time, place and publicity of meetings. It sees the meeting it belongs to and values. Start with {@link
 * org.daybook.shared.meeting.details.SetMeetingDetails}.
 */
@NullMarked
package org.daybook.shared.meeting.details;

import org.jspecify.annotations.NullMarked;

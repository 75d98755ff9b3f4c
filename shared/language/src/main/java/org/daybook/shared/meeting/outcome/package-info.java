/**
 * Outcomes of meetings besides being held or cancelled: adjourned, or abandoned for want of a quorum. It sees the meeting it
 * belongs to and values. Start with {@link org.daybook.shared.meeting.outcome.AdjournMeeting}.
 */
@NullMarked
package org.daybook.shared.meeting.outcome;

import org.jspecify.annotations.NullMarked;

/**
 * Meetings of boards: commands, events and facts from the day for which one is called to its being held or
 * cancelled. It sees boards and programmes by their ids, facts and values. Start with {@link
 * org.daybook.shared.meeting.ScheduleMeeting}.
 */
@NullMarked
package org.daybook.shared.meeting;

import org.jspecify.annotations.NullMarked;

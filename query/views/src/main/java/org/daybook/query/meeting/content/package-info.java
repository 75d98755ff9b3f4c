/**
 * What a meeting consists of: agenda, papers, time and place, minutes. Sees the facts of one meeting and nothing around it.
 * Start with {@link org.daybook.query.meeting.content.MeetingItem}.
 */
package org.daybook.query.meeting.content;

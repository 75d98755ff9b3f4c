/**
 * The next meeting of a board, scheduled or proposed. It sees the list of meetings and the facts of boards. Start with {@link
 * org.daybook.query.meeting.next.FindNextMeeting}.
 */
package org.daybook.query.meeting.next;

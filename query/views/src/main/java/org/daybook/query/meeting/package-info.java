/**
 * Meetings of boards: what was tabled, decided, minuted and to be done. Sees the facts
 * of meetings, the evidence of reviews and the comparison of workstreams. Start with {@link
 * org.daybook.query.meeting.FindMeeting}.
 */
package org.daybook.query.meeting;

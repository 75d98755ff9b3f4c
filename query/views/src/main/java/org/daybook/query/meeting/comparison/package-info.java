/**
 * What changed between two meetings of a board: its workstreams, papers, actions and recommendations. Sees the facts of
 * meetings and the comparison of workstreams. Start with {@link
 * org.daybook.query.meeting.comparison.FindMeetingComparison}.
 */
package org.daybook.query.meeting.comparison;

/**
 * Pages of boards and their meetings, and of what changed between two of them. They show what the read API answers and decide
 * nothing. Start with {@code MeetingPages}.
 */
package org.daybook.app.web.meeting;

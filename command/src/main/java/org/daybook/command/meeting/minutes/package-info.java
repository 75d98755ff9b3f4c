/**
 * Rules on the minutes of a meeting: recorded, amended until they are approved, and unchanged afterwards. Each is a record named
 * as the sentence that must hold; {@code MeetingChecks} applies them.
 */
package org.daybook.command.meeting.minutes;

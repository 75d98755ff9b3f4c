/**
 * Rules on the actions of a meeting. Each is a record named as the sentence that must hold; {@code MeetingChecks} applies them.
 */
package org.daybook.command.meeting.action;

/** Rules on the minutes of a meeting. */
package org.daybook.command.meeting.minutes;

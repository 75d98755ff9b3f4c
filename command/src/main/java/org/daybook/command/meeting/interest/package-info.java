/**
 * Declarations of interest at a meeting. It sees the language, rules and the agenda. Start with {@link
 * org.daybook.command.meeting.interest.InterestsPart}.
 */
package org.daybook.command.meeting.interest;

/**
 * The agenda of a meeting: its items, their numbers, and what is out. It sees the language and rules. Start with {@link
 * org.daybook.command.meeting.agenda.AgendaPart}.
 */
package org.daybook.command.meeting.agenda;

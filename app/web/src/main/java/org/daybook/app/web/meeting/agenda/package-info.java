/** The page on which an agenda is drafted. Sees meetings and commands. Start with {@code AgendaPages}. */
package org.daybook.app.web.meeting.agenda;

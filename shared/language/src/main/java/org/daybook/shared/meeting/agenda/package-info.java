/** Agendas of meetings and the papers tabled for them. */
package org.daybook.shared.meeting.agenda;

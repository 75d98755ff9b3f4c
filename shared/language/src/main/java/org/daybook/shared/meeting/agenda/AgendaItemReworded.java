package org.daybook.shared.meeting.agenda;

import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An item of the agenda was stated anew. */
public record AgendaItemReworded(AgendaItem agendaItem, @Nullable Text reason) implements AgendaEvent {}

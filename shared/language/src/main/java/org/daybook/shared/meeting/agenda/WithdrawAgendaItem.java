package org.daybook.shared.meeting.agenda;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Takes an item off the agenda. Once the agenda is out, the item keeps its number and is shown as withdrawn. */
public record WithdrawAgendaItem(LocalId item, Text reason) implements AgendaCommand {}

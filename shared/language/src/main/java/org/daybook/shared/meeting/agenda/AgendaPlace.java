package org.daybook.shared.meeting.agenda;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;

/**
 * The place of an item on the agenda.
 *
 * @param number as it is printed: "3", or "2A" for an item that came in after 2 once the agenda was out
 */
public record AgendaPlace(LocalId item, Label number) {}

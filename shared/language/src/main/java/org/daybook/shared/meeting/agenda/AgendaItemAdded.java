package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.text.Required;

/**
 * An item was added to the agenda.
 *
 * @param order every item of the agenda from then on
 */
public record AgendaItemAdded(AgendaItem agendaItem, List<AgendaPlace> order) implements AgendaEvent {
    public AgendaItemAdded {
        Required.present(order, "order");
        order = List.copyOf(order);
    }
}

package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.text.Required;

/**
 * The whole agenda of the meeting was set.
 *
 * @param order the same items, numbered from 1
 */
public record AgendaSet(List<AgendaItem> agendaItems, List<AgendaPlace> order) implements AgendaEvent {
    public AgendaSet {
        Required.present(agendaItems, "agendaItems");
        Required.present(order, "order");
        agendaItems = List.copyOf(agendaItems);
        order = List.copyOf(order);
    }
}

package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * An item was withdrawn from the agenda.
 *
 * @param order every item of the agenda from then on; the withdrawn one among them if the agenda was out
 */
public record AgendaItemWithdrawn(LocalId item, Text reason, List<AgendaPlace> order) implements AgendaEvent {
    public AgendaItemWithdrawn {
        Required.present(order, "order");
        order = List.copyOf(order);
    }
}

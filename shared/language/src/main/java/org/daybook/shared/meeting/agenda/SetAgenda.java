package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Required;

/** Sets the whole agenda of a meeting, in its order, until it has been sent out. */
public record SetAgenda(List<ProposedItem> items) implements AgendaCommand {

    static final int MOST_ITEMS = 100;

    public SetAgenda {
        Required.present(items, "items");
        if (items.size() > MOST_ITEMS) throw new InvalidValue("items", "holds at most " + MOST_ITEMS + " items");
        Required.distinct(
                items.stream().map(ProposedItem::item).filter(id -> id != null).toList(), MOST_ITEMS, "items");
        items = List.copyOf(items);
    }
}

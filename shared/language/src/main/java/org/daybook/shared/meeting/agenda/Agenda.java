package org.daybook.shared.meeting.agenda;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The headings of a meeting's agenda, in order. */
public record Agenda(List<Text> items) {

    private static final int MOST_ITEMS = 100;

    public Agenda {
        items = List.copyOf(items);
    }

    /**
     * A copy of the items that a request gives; none where it gives none.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if one is empty or repeated, or there are too many
     */
    public static List<Text> checked(List<Text> items) {
        if (items == null) return List.of();
        Required.distinct(items, MOST_ITEMS, "agenda");
        return List.copyOf(items);
    }

    /** The items of an agenda that was given as headings alone; their ids are 1, 2, 3. */
    public static List<AgendaItem> headed(List<Text> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> AgendaItem.headed(new LocalId(String.valueOf(i + 1)), headings.get(i)))
                .toList();
    }

    /** The items numbered from 1, as long as none of them is out. */
    public static List<AgendaPlace> numbered(List<AgendaItem> items) {
        return ofIds(items.stream().map(AgendaItem::item).toList());
    }

    /** The same, by their ids. */
    public static List<AgendaPlace> ofIds(List<LocalId> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new AgendaPlace(items.get(i), new Label(String.valueOf(i + 1))))
                .toList();
    }
}

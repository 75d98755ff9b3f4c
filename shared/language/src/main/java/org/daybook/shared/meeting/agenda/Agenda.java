package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The items of a meeting's agenda, in order. */
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
}

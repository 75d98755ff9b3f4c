package org.daybook.command.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;

/**
 * How agenda items are numbered: 1, 2, 3, as long as none is out. From then on numbers stay: an item that comes in after 2 is
 * 2A, and one at the end has the next whole number.
 */
record AgendaNumbers(List<AgendaPlace> order, boolean out) {

    private static final Pattern FORM = Pattern.compile("([0-9]+)([A-Z]*)");

    /** @param after the item that the new one follows; null means at the end */
    List<AgendaPlace> with(LocalId item, LocalId after) {
        List<AgendaPlace> places = new ArrayList<>(order);
        if (!out) {
            places.add(after == null ? places.size() : index(after) + 1, new AgendaPlace(item, new Label("0")));
            return Agenda.ofIds(places.stream().map(AgendaPlace::item).toList());
        }
        if (after == null) {
            places.add(new AgendaPlace(item, new Label(String.valueOf(last() + 1))));
            return places;
        }
        int whole = whole(order.get(index(after)));
        long behind = order.stream().filter(place -> whole(place) == whole).count();
        int at = IntStream.range(0, order.size())
                        .filter(i -> whole(order.get(i)) == whole)
                        .max()
                        .orElseThrow()
                + 1;
        places.add(at, new AgendaPlace(item, new Label(whole + letter(behind))));
        return places;
    }

    List<AgendaPlace> without(LocalId item) {
        List<AgendaPlace> places =
                order.stream().filter(place -> !place.item().equals(item)).toList();
        return out
                ? places
                : Agenda.ofIds(places.stream().map(AgendaPlace::item).toList());
    }

    private int index(LocalId item) {
        return order.stream().map(AgendaPlace::item).toList().indexOf(item);
    }

    private int last() {
        return order.stream().mapToInt(AgendaNumbers::whole).max().orElse(0);
    }

    private static int whole(AgendaPlace place) {
        Matcher number = FORM.matcher(place.number().value());
        if (!number.matches()) throw new IllegalStateException("Not a number of an agenda item: " + place.number());
        return Integer.parseInt(number.group(1));
    }

    /** A for the first behind a number, B for the second; ZA follows Z. */
    private static String letter(long behind) {
        return "Z".repeat((int) ((behind - 1) / 26)) + (char) ('A' + (behind - 1) % 26);
    }
}

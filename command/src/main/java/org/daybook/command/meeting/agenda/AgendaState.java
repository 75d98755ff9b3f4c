package org.daybook.command.meeting.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * The agenda of a meeting, as its rules need it.
 *
 * @param items as last stated; those withdrawn after the agenda was out are among them
 * @param order the items and their numbers
 * @param withdrawn items that keep their numbers although they were withdrawn
 * @param out items that were out when the agenda or a supplement was last sent
 * @param given how many items there ever were, so that no id is given twice
 * @param issues how often agenda or supplements were sent out
 * @param changed whether anything, papers included, has changed since
 */
public record AgendaState(
        List<AgendaItem> items,
        List<AgendaPlace> order,
        Set<LocalId> withdrawn,
        Set<LocalId> out,
        int given,
        int issues,
        boolean changed) {

    public AgendaState {
        items = List.copyOf(items);
        order = List.copyOf(order);
        withdrawn = Set.copyOf(withdrawn);
        out = Set.copyOf(out);
    }

    /** An agenda given as headings alone, at the calling of the meeting. */
    public static AgendaState of(List<Text> headings) {
        return new AgendaState(List.of(), List.of(), Set.of(), Set.of(), 0, 0, false)
                .withWhole(Agenda.headed(headings));
    }

    public boolean hasGoneOut() {
        return issues > 0;
    }

    /** The headings in their order. */
    public List<Text> headings() {
        return current().stream().map(AgendaItem::heading).toList();
    }

    /** Whether it is on the agenda, withdrawn or not. */
    public boolean has(LocalId item) {
        return order.stream().anyMatch(place -> place.item().equals(item));
    }

    /** The place of an item among the others, from 0; -1 where it has none. */
    public int index(LocalId item) {
        return order.stream().map(AgendaPlace::item).toList().indexOf(item);
    }

    /** The item as last stated, unless it was withdrawn. */
    Optional<AgendaItem> item(LocalId id) {
        return items.stream()
                .filter(item -> item.item().equals(id) && !withdrawn.contains(id))
                .findFirst();
    }

    /** Every item in its order. */
    public List<AgendaItem> current() {
        return order.stream()
                .flatMap(place -> items.stream().filter(item -> item.item().equals(place.item())))
                .toList();
    }

    /** The first id after those given, that none of the items has. */
    LocalId nextId(int more) {
        int number = given + 1 + more;
        while (isUsed(new LocalId("i" + number))) number++;
        return new LocalId("i" + number);
    }

    private boolean isUsed(LocalId id) {
        return items.stream().anyMatch(item -> item.item().equals(id));
    }

    /** The items and their numbers with one more: nothing that may be out is numbered anew. */
    List<AgendaPlace> orderWith(LocalId item, LocalId after) {
        return new AgendaNumbers(order, hasGoneOut()).with(item, after);
    }

    /** The items and their numbers without that one; one that is out stays. */
    List<AgendaPlace> orderWithout(LocalId item) {
        return out.contains(item) ? order : new AgendaNumbers(order, hasGoneOut()).without(item);
    }

    /** After one of its events. */
    public AgendaState after(AgendaEvent event) {
        return switch (event) {
            case AgendaRevised e -> withWhole(Agenda.headed(e.agenda()));
            case AgendaSet e -> withWhole(e.agendaItems());
            case AgendaItemAdded e ->
                new AgendaState(with(e.agendaItem()), e.order(), withdrawn, out, given + 1, issues, true);
            case AgendaItemReworded e ->
                new AgendaState(with(e.agendaItem()), order, withdrawn, out, given, issues, true);
            case AgendaItemWithdrawn e -> {
                Set<LocalId> gone = new HashSet<>(withdrawn);
                gone.add(e.item());
                yield new AgendaState(items, e.order(), gone, out, given, issues, true);
            }
        };
    }

    /** After it was sent out. */
    public AgendaState after(AgendaSentOut event) {
        Set<LocalId> more = event.order().stream().map(AgendaPlace::item).collect(Collectors.toSet());
        return new AgendaState(items, order, withdrawn, more, given, event.issue(), false);
    }

    /** After something that is sent out with it changed. */
    public AgendaState withChange() {
        return new AgendaState(items, order, withdrawn, out, given, issues, true);
    }

    private AgendaState withWhole(List<AgendaItem> all) {
        return new AgendaState(all, Agenda.numbered(all), Set.of(), out, given + all.size(), issues, true);
    }

    private List<AgendaItem> with(AgendaItem item) {
        Stream<AgendaItem> others = items.stream().filter(other -> !other.item().equals(item.item()));
        return Stream.concat(others, Stream.of(item)).toList();
    }
}

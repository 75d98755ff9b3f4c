package org.daybook.shared.meeting.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.text.Text;

/**
 * The facts that events assert about the agenda of a meeting. Views read the order and the items; the whole agenda and a
 * changed item are there for histories.
 */
public final class AgendaItemFacts {

    public static final Attribute<Agenda> AGENDA = Attribute.single(
            Concept.MEETING, "agenda", Agenda.class, AttributeWords.of("Agenda", a -> FactWording.list(a.items())));

    public static final Attribute<AgendaOrder> ORDER =
            Attribute.single(Concept.MEETING, "agendaOrder", AgendaOrder.class, AttributeWords.hidden());

    /** Keyed by item. */
    public static final Attribute<AgendaItem> ITEM =
            Attribute.single(Concept.MEETING, "agendaItem", AgendaItem.class, AttributeWords.hidden());

    /** Keyed by item. */
    public static final Attribute<AgendaItem> CHANGED = Attribute.single(
            Concept.MEETING,
            "agendaItemChanged",
            AgendaItem.class,
            AttributeWords.of("Agenda item", AgendaItemFacts::inWords)
                    .titledBy(thread -> Optional.of("Meeting: agenda item")));

    /** Keyed by item: why it was withdrawn. */
    public static final Attribute<Text> WITHDRAWN = Attribute.single(
            Concept.MEETING,
            "agendaItemWithdrawn",
            Text.class,
            AttributeWords.<Text>of("Agenda item withdrawn")
                    .titledBy(thread -> Optional.of("Meeting: agenda item withdrawn")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(AGENDA, ORDER, ITEM, CHANGED, WITHDRAWN);

    private static final String MEETING = "";

    private AgendaItemFacts() {}

    public static List<Assertion> of(AgendaEvent event) {
        return switch (event) {
            case AgendaRevised e -> ofHeadings(e.agenda());
            case AgendaSet e -> ofWhole(e.agendaItems(), e.order());
            case AgendaItemAdded e ->
                Stream.concat(ofItem(e.agendaItem()).stream(), Stream.of(ofOrder(e.order())))
                        .toList();
            case AgendaItemReworded e -> ofItem(e.agendaItem());
            case AgendaItemWithdrawn e ->
                List.of(Assertion.of(WITHDRAWN, MEETING, e.item().value(), e.reason()), ofOrder(e.order()));
        };
    }

    /** An agenda that was given as headings alone: they are items 1, 2, 3. */
    public static List<Assertion> ofHeadings(List<Text> headings) {
        List<AgendaItem> items = Agenda.headed(headings);
        return ofWhole(items, Agenda.numbered(items));
    }

    private static List<Assertion> ofWhole(List<AgendaItem> items, List<AgendaPlace> order) {
        Agenda whole = new Agenda(items.stream().map(AgendaItem::heading).toList());
        return Stream.concat(
                        Stream.of(Assertion.of(AGENDA, MEETING, whole), ofOrder(order)),
                        items.stream()
                                .map(item ->
                                        Assertion.of(ITEM, MEETING, item.item().value(), item)))
                .toList();
    }

    private static List<Assertion> ofItem(AgendaItem item) {
        String key = item.item().value();
        return List.of(Assertion.of(ITEM, MEETING, key, item), Assertion.of(CHANGED, MEETING, key, item));
    }

    private static Assertion ofOrder(List<AgendaPlace> order) {
        return Assertion.of(ORDER, MEETING, new AgendaOrder(order));
    }

    private static String inWords(AgendaItem item) {
        String allotted = item.allotted() == null ? null : item.allotted() + " minutes";
        return FactWording.joined(", ", item.heading(), item.kind(), item.presenter(), allotted, item.urgency());
    }
}

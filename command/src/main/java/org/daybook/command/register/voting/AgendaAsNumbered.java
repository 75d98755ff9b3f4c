package org.daybook.command.register.voting;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.text.LocalId;

/** The items of an agenda in the order that an entry gives them. */
final class AgendaAsNumbered {

    private AgendaAsNumbered() {}

    /** Empty where the entry changes no order. */
    static Optional<List<LocalId>> after(DaybookEvent event) {
        if (event instanceof MeetingScheduled e) return Optional.of(items(Agenda.headed(e.agenda())));
        if (event instanceof AgendaRevised e) return Optional.of(items(Agenda.headed(e.agenda())));
        if (event instanceof AgendaSet e) return Optional.of(places(e.order()));
        if (event instanceof AgendaItemAdded e) return Optional.of(places(e.order()));
        if (event instanceof AgendaItemWithdrawn e) return Optional.of(places(e.order()));
        if (event instanceof AgendaSentOut e) return Optional.of(places(e.order()));
        return Optional.empty();
    }

    private static List<LocalId> items(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::item).toList();
    }

    private static List<LocalId> places(List<AgendaPlace> order) {
        return order.stream().map(AgendaPlace::item).toList();
    }
}

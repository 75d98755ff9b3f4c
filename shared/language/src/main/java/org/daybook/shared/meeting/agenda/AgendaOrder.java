package org.daybook.shared.meeting.agenda;

import java.util.List;

/** The items of an agenda in their order, each with its number. */
public record AgendaOrder(List<AgendaPlace> places) {
    public AgendaOrder {
        places = List.copyOf(places);
    }
}

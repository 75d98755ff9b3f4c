package org.daybook.shared.meeting.paper;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.text.LocalId;

/**
 * The agenda and its papers were sent out. What was out by then keeps its number.
 *
 * @param issue 1 for the agenda, from 2 for its supplements
 * @param order the items that were out by then, those of earlier issues included
 * @param papers the papers that were out by then, by id
 */
public record AgendaSentOut(Integer issue, LocalDate sentOn, List<AgendaPlace> order, List<LocalId> papers)
        implements PaperEvent {
    public AgendaSentOut {
        order = order == null ? List.of() : List.copyOf(order);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}

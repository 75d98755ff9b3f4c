package org.daybook.shared.meeting.paper;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.meeting.agenda.AgendaPlace;
import org.daybook.shared.text.LocalId;

/**
 * What was out when an agenda or a supplement to it was sent out.
 *
 * @param issue 1 for the agenda, from 2 for its supplements
 */
public record AgendaIssue(Integer issue, LocalDate sentOn, List<AgendaPlace> order, List<LocalId> papers) {
    public AgendaIssue {
        order = order == null ? List.of() : List.copyOf(order);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}

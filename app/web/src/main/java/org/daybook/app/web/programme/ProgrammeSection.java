package org.daybook.app.web.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.query.listing.Named;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/** The workstreams of one programme on the index. */
record ProgrammeSection(Named programme, List<PortfolioItem> workstreams) {

    /** @param programmes those that have a section even while they have no workstream */
    static List<ProgrammeSection> of(List<PortfolioItem> items, List<Named> programmes) {
        Map<Named, List<PortfolioItem>> sections = items.stream()
                .collect(Collectors.groupingBy(PortfolioItem::programme, LinkedHashMap::new, Collectors.toList()));
        programmes.forEach(programme -> sections.putIfAbsent(programme, List.of()));
        return sections.entrySet().stream()
                .map(section -> new ProgrammeSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** Whether the reader is of the programme's office, which says who owns what. */
    public boolean isOfficeOf(Actor reader) {
        return reader.holds(Role.PROGRAMME_OFFICE, new ProgrammeId(programme.id()));
    }
}

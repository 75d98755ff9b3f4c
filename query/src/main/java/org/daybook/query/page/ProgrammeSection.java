package org.daybook.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.query.listing.Named;
import org.daybook.query.portfolio.PortfolioItem;

/** The workstreams of one programme on the index. */
record ProgrammeSection(Named programme, List<PortfolioItem> workstreams) {

    static List<ProgrammeSection> of(List<PortfolioItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(PortfolioItem::programme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(section -> new ProgrammeSection(section.getKey(), section.getValue()))
                .toList();
    }
}

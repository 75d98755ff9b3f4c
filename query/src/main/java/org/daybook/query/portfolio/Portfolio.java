package org.daybook.query.portfolio;

import java.util.List;
import java.util.Set;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Concept;

/** How every workstream stands: one line each. */
public final class Portfolio implements WorkstreamList<PortfolioItem> {

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public Set<Concept> concepts() {
        return Set.of(
                Concept.RAG,
                Concept.UPDATE,
                Concept.DELIVERABLE,
                Concept.NEXT_STEP,
                Concept.MEASURE,
                Concept.MILESTONE,
                Concept.DECISION);
    }

    @Override
    public List<PortfolioItem> items(StandingWorkstream workstream) {
        return List.of(PortfolioItem.of(workstream));
    }
}

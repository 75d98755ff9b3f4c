package org.daybook.query.portfolio;

import java.util.List;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.workstream.rag.RagFacts;
import org.daybook.shared.workstream.update.UpdateFacts;

/** How every workstream stands: one line each. */
public final class Portfolio implements WorkstreamList<PortfolioItem> {

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public List<Attribute<?>> attributes() {
        return List.of(RagFacts.RATING, UpdateFacts.LAST, ProgrammeFacts.REPORTING);
    }

    @Override
    public boolean isOneOfEach() {
        return true;
    }

    @Override
    public boolean countsWhatIsDue() {
        return true;
    }

    @Override
    public List<PortfolioItem> items(StandingWorkstream workstream) {
        return List.of(PortfolioItem.of(workstream));
    }
}

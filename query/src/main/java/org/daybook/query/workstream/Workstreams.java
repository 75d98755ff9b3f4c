package org.daybook.query.workstream;

import java.util.List;
import java.util.Set;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Concept;

/** Every workstream, in the order of opening. */
final class Workstreams implements WorkstreamList<WorkstreamItem> {

    @Override
    public String name() {
        return "workstreams";
    }

    @Override
    public Set<Concept> concepts() {
        return Set.of();
    }

    @Override
    public List<WorkstreamItem> items(StandingWorkstream workstream) {
        return List.of(WorkstreamItem.of(workstream));
    }
}

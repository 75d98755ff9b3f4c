package org.daybook.query.workstream;

import java.util.List;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;

/** Every workstream, in the order of opening. */
public final class Workstreams implements WorkstreamList<WorkstreamItem> {

    @Override
    public String name() {
        return "workstreams";
    }

    @Override
    public List<Attribute<?>> attributes() {
        return List.of();
    }

    @Override
    public boolean isOneOfEach() {
        return true;
    }

    @Override
    public List<WorkstreamItem> items(StandingWorkstream workstream) {
        return List.of(WorkstreamItem.of(workstream));
    }
}

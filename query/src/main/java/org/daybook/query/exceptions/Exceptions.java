package org.daybook.query.exceptions;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;

/** Everything red or overdue in open workstreams, and for how long. What is both is listed twice. */
public final class Exceptions implements WorkstreamList<ExceptionItem> {

    @Override
    public String name() {
        return "exceptions";
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Attributes.of(Concept.RAG, Concept.DELIVERABLE, Concept.NEXT_STEP, Concept.MEASURE, Concept.MILESTONE);
    }

    @Override
    public List<ExceptionItem> items(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return List.of();
        return Stream.concat(new RedThings(workstream).all(), new OverdueThings(workstream).all())
                .toList();
    }
}

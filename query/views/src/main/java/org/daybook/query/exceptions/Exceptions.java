package org.daybook.query.exceptions;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;

/**
 * Everything red or overdue in open workstreams, and deliverables without a date or only said to be complete, with the
 * time since when. An entity with several of these is listed for each.
 */
public final class Exceptions {

    public static final WorkstreamList<ExceptionItem> LIST = WorkstreamList.of(
            "exceptions",
            Attributes.of(Concept.RAG, Concept.DELIVERABLE, Concept.NEXT_STEP, Concept.MEASURE, Concept.MILESTONE),
            Exceptions::items);

    private Exceptions() {}

    private static List<ExceptionItem> items(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return List.of();
        return Stream.of(
                        new RedThings(workstream).all(),
                        new OverdueThings(workstream).all(),
                        new UnsettledDates(workstream).all())
                .flatMap(items -> items)
                .toList();
    }
}

package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Attributes;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Fact;

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
                        DatedThing.of(workstream).filter(DatedThing::overdue).map(thing -> overdue(workstream, thing)),
                        new UnsettledDates(workstream).all())
                .flatMap(items -> items)
                .toList();
    }

    /** Its version is that of the entry that set the date. */
    private static ExceptionItem overdue(StandingWorkstream workstream, DatedThing thing) {
        Fact dated = workstream.fact(thing.dated(), thing.id()).orElseThrow();
        LocalDate since = thing.date().last().plusDays(1);
        return Draft.of(workstream, thing)
                .item(Why.OVERDUE, null, since, dated.stamp().version());
    }
}

package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.listing.WorkstreamList;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.slide.SlideMeasure;

/** Everything red or overdue in open workstreams, and for how long. What is both is listed twice. */
public final class Exceptions implements WorkstreamList<ExceptionItem> {

    @Override
    public String name() {
        return "exceptions";
    }

    @Override
    public Set<Concept> concepts() {
        return Set.of(Concept.RAG, Concept.DELIVERABLE, Concept.NEXT_STEP, Concept.MEASURE);
    }

    @Override
    public List<ExceptionItem> items(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return List.of();
        return Stream.concat(new RedThings(workstream).all(), new OverdueThings(workstream).all())
                .toList();
    }

    /**
     * Whether a measure is overdue: its last possible day has passed, and nobody has read it since its first. Whether a
     * reading meets the target is for people to say.
     */
    public static boolean overdue(SlideMeasure measure, LocalDate on) {
        if (measure.targetDate() == null || !measure.targetDate().hasPassedOn(on)) return false;
        return measure.readOn() == null
                || measure.readOn().isBefore(measure.targetDate().first());
    }
}

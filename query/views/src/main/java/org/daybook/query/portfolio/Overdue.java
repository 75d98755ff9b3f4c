package org.daybook.query.portfolio;

import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.query.exceptions.DatedThing;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.query.listing.StandingWorkstream;

/** The number of overdue entities, as the exceptions list them. */
public record Overdue(long deliverables, long nextSteps, long measures, long milestones) {

    static Overdue of(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return new Overdue(0, 0, 0, 0);
        return workstream.agenda().map(Overdue::of).orElseGet(() -> counted(workstream));
    }

    private static Overdue of(AgendaFacts agenda) {
        return new Overdue(
                agenda.overdueDeliverables(),
                agenda.overdueNextSteps(),
                agenda.overdueMeasures(),
                agenda.overdueMilestones());
    }

    private static Overdue counted(StandingWorkstream workstream) {
        Map<Kind, Long> overdue = DatedThing.of(workstream)
                .filter(DatedThing::overdue)
                .collect(Collectors.groupingBy(DatedThing::kind, Collectors.counting()));
        return new Overdue(
                overdue.getOrDefault(Kind.DELIVERABLE, 0L),
                overdue.getOrDefault(Kind.NEXT_STEP, 0L),
                overdue.getOrDefault(Kind.MEASURE, 0L),
                overdue.getOrDefault(Kind.MILESTONE, 0L));
    }

    public long total() {
        return deliverables + nextSteps + measures + milestones;
    }
}

package org.daybook.query.portfolio;

import org.daybook.query.exceptions.OverdueMilestone;
import org.daybook.query.facts.AgendaFacts;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideParts;

/** The number of overdue entities, as the exceptions list them. */
record Overdue(long deliverables, long nextSteps, long measures, long milestones) {

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
        SlideParts parts = workstream.parts();
        return new Overdue(
                parts.deliverables().stream().filter(SlideDeliverable::overdue).count(),
                parts.nextSteps().stream().filter(SlideNextStep::overdue).count(),
                parts.measures().stream().filter(SlideMeasure::overdue).count(),
                OverdueMilestone.of(workstream).count());
    }

    public long total() {
        return deliverables + nextSteps + measures + milestones;
    }
}

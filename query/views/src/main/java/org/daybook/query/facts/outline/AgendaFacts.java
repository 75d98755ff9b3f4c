package org.daybook.query.facts.outline;

import java.time.LocalDate;
import org.daybook.shared.fact.Concept;

/** How much of a workstream is overdue and how much waits for a decision on a day, counted from its outline. */
public record AgendaFacts(Outline outline, LocalDate on, long known) {

    public long overdueDeliverables() {
        return outline.overdue(Concept.DELIVERABLE, VisibleStates.STILL_DUE, on, known);
    }

    public long undatedDeliverables() {
        return outline.undated(Concept.DELIVERABLE, VisibleStates.STILL_DUE, on, known);
    }

    public long deliverablesSaidToBeComplete() {
        return outline.saidToBeComplete(Concept.DELIVERABLE, VisibleStates.STILL_DUE, on, known);
    }

    public long overdueNextSteps() {
        return outline.overdue(Concept.NEXT_STEP, VisibleStates.on(Concept.NEXT_STEP), on, known);
    }

    public long overdueMeasures() {
        return outline.unread(VisibleStates.on(Concept.MEASURE), on, known);
    }

    public long overdueMilestones() {
        return outline.overdue(Concept.MILESTONE, VisibleStates.on(Concept.MILESTONE), on, known);
    }

    public int decisionsWaiting() {
        return outline.things(Concept.DECISION, VisibleStates.on(Concept.DECISION), on, known)
                .size();
    }
}

package org.daybook.query.portfolio;

import org.daybook.query.exceptions.UnsettledDates;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.query.listing.StandingWorkstream;

/**
 * The number of open deliverables that no date can make overdue, as the exceptions list them.
 *
 * @param withoutDate those whose target gives no day
 * @param saidToBeComplete those whose target says that they are complete while no entry completes them
 */
record Unsettled(long withoutDate, long saidToBeComplete) {

    static Unsettled of(StandingWorkstream workstream) {
        if (!workstream.isOpen()) return new Unsettled(0, 0);
        return workstream.agenda().map(Unsettled::of).orElseGet(() -> counted(workstream));
    }

    private static Unsettled of(AgendaFacts agenda) {
        return new Unsettled(agenda.undatedDeliverables(), agenda.deliverablesSaidToBeComplete());
    }

    private static Unsettled counted(StandingWorkstream workstream) {
        var deliverables = workstream.parts().deliverables();
        return new Unsettled(
                deliverables.stream().filter(UnsettledDates::hasNoDate).count(),
                deliverables.stream().filter(UnsettledDates::isSaidToBeComplete).count());
    }
}

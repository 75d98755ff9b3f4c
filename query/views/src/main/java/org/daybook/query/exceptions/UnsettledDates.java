package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;

/** Open deliverables that no date can make overdue: their target gives no day, or says that they are complete. */
public record UnsettledDates(StandingWorkstream workstream) {

    Stream<ExceptionItem> all() {
        return Stream.concat(
                deliverables()
                        .filter(UnsettledDates::hasNoDate)
                        .map(one -> item(one, Why.NO_DATE, TargetDate::hasNoDay)),
                deliverables()
                        .filter(UnsettledDates::isSaidToBeComplete)
                        .map(one -> item(one, Why.SAID_TO_BE_COMPLETE, UnsettledDates::saysComplete)));
    }

    public static boolean hasNoDate(SlideDeliverable deliverable) {
        return isOpen(deliverable) && deliverable.targetDate().hasNoDay();
    }

    public static boolean isSaidToBeComplete(SlideDeliverable deliverable) {
        return isOpen(deliverable) && saysComplete(deliverable.targetDate());
    }

    private static boolean isOpen(SlideDeliverable deliverable) {
        return deliverable.status() == DeliverableStatus.OPEN;
    }

    private static boolean saysComplete(TargetDate date) {
        return date.kind() == TargetDateKind.COMPLETE;
    }

    private Stream<SlideDeliverable> deliverables() {
        return workstream.parts().deliverables().stream();
    }

    private ExceptionItem item(SlideDeliverable deliverable, Why why, Predicate<TargetDate> unsettled) {
        List<Fact> dates =
                workstream.standing().series(workstream.id(), DeliverableFacts.TARGET_DATE, deliverable.id());
        return Draft.of(workstream, DatedThing.of(deliverable))
                .item(
                        why,
                        null,
                        since(dates, unsettled),
                        dates.getLast().stamp().version());
    }

    /** The day from which the dates have been so without a break. */
    private static LocalDate since(List<Fact> dates, Predicate<TargetDate> unsettled) {
        int first = dates.size() - 1;
        while (first > 0 && unsettled.test(date(dates.get(first - 1)))) first--;
        return dates.get(first).stamp().effectiveOn();
    }

    private static TargetDate date(Fact fact) {
        return fact.as(DeliverableFacts.TARGET_DATE).targetDate();
    }
}

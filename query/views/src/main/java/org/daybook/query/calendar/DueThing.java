package org.daybook.query.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.milestone.MilestoneItem;
import org.daybook.query.milestone.MilestoneViews;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/**
 * Something with a target date.
 *
 * @param thing its id in the workstream
 * @param by its last possible day
 * @param asWritten the date as people wrote it
 */
public record DueThing(Kind kind, String thing, Text text, LocalDate by, String asWritten, boolean overdue) {

    static List<DueThing> of(StandingWorkstream workstream, LocalDate horizon) {
        var parts = workstream.parts();
        return Stream.of(
                        parts.deliverables().stream()
                                .filter(one -> one.status() == DeliverableStatus.OPEN)
                                .flatMap(DueThing::deliverable),
                        parts.nextSteps().stream().flatMap(DueThing::nextStep),
                        parts.measures().stream()
                                .filter(one -> one.overdue() || isAhead(one.targetDate(), workstream.on()))
                                .flatMap(DueThing::measure),
                        milestones(workstream))
                .flatMap(things -> things)
                .filter(thing -> !thing.by().isAfter(horizon))
                .sorted(Comparator.comparing(DueThing::by))
                .toList();
    }

    private static Stream<DueThing> deliverable(SlideDeliverable one) {
        return dated(Kind.DELIVERABLE, one.id(), one.description(), one.targetDate(), one.overdue());
    }

    private static Stream<DueThing> nextStep(SlideNextStep one) {
        return dated(Kind.NEXT_STEP, one.id(), one.text(), one.targetDate(), one.overdue());
    }

    private static Stream<DueThing> measure(SlideMeasure one) {
        return dated(Kind.MEASURE, one.id(), one.wording(), one.targetDate(), one.overdue());
    }

    private static boolean isAhead(TargetDate date, LocalDate on) {
        return date != null && date.last() != null && !date.last().isBefore(on);
    }

    private static Stream<DueThing> dated(Kind kind, String id, Text text, TargetDate date, boolean overdue) {
        if (date == null || date.last() == null || date.kind() == TargetDateKind.COMPLETE) return Stream.empty();
        return Stream.of(
                new DueThing(kind, id, text, date.last(), date.asWritten().value(), overdue));
    }

    private static Stream<DueThing> milestones(StandingWorkstream workstream) {
        return MilestoneViews.LIST.items(workstream).stream()
                .filter(milestone -> milestone.state() == MilestoneStatus.SCHEDULED)
                .map(milestone -> milestone(milestone, YearMonth.from(workstream.on())));
    }

    private static DueThing milestone(MilestoneItem milestone, YearMonth present) {
        YearMonth last = milestone.months().last();
        return new DueThing(
                Kind.MILESTONE,
                milestone.milestone(),
                new Text(milestone.title().value()),
                last.atEndOfMonth(),
                last.toString(),
                last.isBefore(present));
    }
}

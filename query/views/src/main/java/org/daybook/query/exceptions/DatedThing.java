package org.daybook.query.exceptions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideParts;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.milestone.MilestoneStatus;
import org.daybook.shared.workstream.nextstep.NextStepFacts;

/**
 * Something of a workstream that is still to come: an open deliverable, a next step, a measure in use, a milestone that is
 * scheduled.
 *
 * @param id inside the workstream
 * @param owner its own; absent where the workstream's answers for it
 * @param date when it was promised; absent where it has no date
 * @param dated the attribute that says when
 */
public record DatedThing(
        Kind kind, String id, Text text, Post owner, TargetDate date, boolean overdue, Attribute<?> dated) {

    /** All of a workstream: kind by kind, each in the order in which they were added. */
    public static Stream<DatedThing> of(StandingWorkstream workstream) {
        SlideParts parts = workstream.parts();
        return Stream.of(
                        parts.deliverables().stream()
                                .filter(one -> one.status() == DeliverableStatus.OPEN)
                                .map(DatedThing::of),
                        parts.nextSteps().stream().map(DatedThing::of),
                        parts.measures().stream().map(DatedThing::of),
                        workstream.things(MilestoneFacts.TITLE).stream()
                                .filter(one -> one.is(MilestoneFacts.STATE, MilestoneStatus.SCHEDULED))
                                .map(one -> of(one, workstream.on())))
                .flatMap(things -> things);
    }

    static DatedThing of(SlideDeliverable one) {
        return new DatedThing(
                Kind.DELIVERABLE,
                one.id(),
                one.description(),
                one.owner(),
                one.targetDate(),
                one.overdue(),
                DeliverableFacts.TARGET_DATE);
    }

    private static DatedThing of(SlideNextStep one) {
        return new DatedThing(
                Kind.NEXT_STEP, one.id(), one.text(), null, one.targetDate(), one.overdue(), NextStepFacts.PLAN);
    }

    private static DatedThing of(SlideMeasure one) {
        return new DatedThing(
                Kind.MEASURE, one.id(), one.wording(), null, one.targetDate(), one.overdue(), MeasureFacts.TARGET_DATE);
    }

    private static DatedThing of(ThingFacts milestone, LocalDate on) {
        MonthSpan span = milestone.get(MilestoneFacts.SPAN);
        return new DatedThing(
                Kind.MILESTONE,
                milestone.id(),
                new Text(milestone.get(MilestoneFacts.TITLE).title().value()),
                null,
                months(span),
                span.last().isBefore(YearMonth.from(on)),
                MilestoneFacts.SPAN);
    }

    private static TargetDate months(MonthSpan span) {
        String written = span.first().equals(span.last()) ? "" + span.last() : span.first() + " to " + span.last();
        return new TargetDate(
                new Label(written),
                TargetDateKind.MONTH,
                span.first().atDay(1),
                span.last().atEndOfMonth());
    }
}

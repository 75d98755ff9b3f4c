package org.daybook.query.exceptions;

import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideParts;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;

/** Overdue deliverables, next steps, measures and milestones. The version is that of the entry that set the date. */
record OverdueThings(StandingWorkstream workstream) {

    static Draft draft(StandingWorkstream workstream, SlideDeliverable deliverable) {
        return new Draft(
                workstream,
                Kind.DELIVERABLE,
                deliverable.id(),
                deliverable.description(),
                deliverable.owner(),
                deliverable.targetDate());
    }

    Stream<ExceptionItem> all() {
        SlideParts parts = workstream.parts();
        return Stream.of(
                        parts.deliverables().stream()
                                .filter(SlideDeliverable::overdue)
                                .map(d -> item(draft(workstream, d), DeliverableFacts.TARGET_DATE)),
                        parts.nextSteps().stream()
                                .filter(SlideNextStep::overdue)
                                .map(s -> item(
                                        draft(Kind.NEXT_STEP, s.id(), s.text(), s.targetDate()), NextStepFacts.PLAN)),
                        parts.measures().stream()
                                .filter(SlideMeasure::overdue)
                                .map(m -> item(
                                        draft(Kind.MEASURE, m.id(), m.wording(), m.targetDate()),
                                        MeasureFacts.TARGET_DATE)),
                        OverdueMilestone.of(workstream)
                                .map(m -> item(
                                        draft(Kind.MILESTONE, m.id(), m.title(), m.months()), MilestoneFacts.SPAN)))
                .flatMap(items -> items);
    }

    private Draft draft(Kind kind, String id, Text text, TargetDate date) {
        return new Draft(workstream, kind, id, text, null, date);
    }

    private ExceptionItem item(Draft draft, Attribute<?> dated) {
        Fact date = workstream.fact(dated, draft.thing()).orElseThrow();
        return draft.item(
                Why.OVERDUE,
                null,
                draft.targetDate().last().plusDays(1),
                date.stamp().version());
    }
}

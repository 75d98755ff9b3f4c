package org.daybook.query.exceptions;

import java.util.stream.Stream;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.slide.SlideDeliverable;
import org.daybook.shared.slide.SlideMeasure;
import org.daybook.shared.slide.SlideNextStep;
import org.daybook.shared.slide.SlideParts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;

/** What is overdue: deliverables, next steps, measures and milestones. The version is that of the entry that set the date. */
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
        Stream<ExceptionItem> deliverables = parts.deliverables().stream()
                .filter(SlideDeliverable::overdue)
                .map(d -> draft(workstream, d).overdue(dated(DeliverableFacts.TARGET_DATE, d.id())));
        Stream<ExceptionItem> nextSteps =
                parts.nextSteps().stream().filter(SlideNextStep::overdue).map(this::nextStep);
        Stream<ExceptionItem> measures =
                parts.measures().stream().filter(SlideMeasure::overdue).map(this::measure);
        Stream<ExceptionItem> milestones = OverdueMilestone.of(workstream).map(this::milestone);
        return Stream.of(deliverables, nextSteps, measures, milestones).flatMap(items -> items);
    }

    private ExceptionItem nextStep(SlideNextStep step) {
        return new Draft(workstream, Kind.NEXT_STEP, step.id(), step.text(), null, step.targetDate())
                .overdue(step.version());
    }

    private ExceptionItem measure(SlideMeasure measure) {
        return new Draft(workstream, Kind.MEASURE, measure.id(), measure.wording(), null, measure.targetDate())
                .overdue(dated(MeasureFacts.TARGET_DATE, measure.id()));
    }

    private ExceptionItem milestone(OverdueMilestone milestone) {
        return new Draft(workstream, Kind.MILESTONE, milestone.id(), milestone.title(), null, milestone.months())
                .overdue(dated(MilestoneFacts.SPAN, milestone.id()));
    }

    private long dated(Attribute<?> attribute, String id) {
        return workstream.fact(attribute, id).orElseThrow().stamp().version();
    }
}

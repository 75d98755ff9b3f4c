package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagRating;

/** One full example of every event of objectives, deliverables, progress, next steps and measures. */
final class DeliveryExamples {

    private static final LocalId OBJECTIVE = new LocalId("OD1");
    private static final LocalId DELIVERABLE = new LocalId("OD1-01");
    private static final LocalId PROGRESS = new LocalId("progress-1");
    private static final LocalId STEP = new LocalId("step-1");
    private static final LocalId MEASURE = new LocalId("measure-1");
    private static final Text WHY = new Text("The board asked for it");
    private static final List<Link> LINKS =
            List.of(new Link("https://example.org/evidence?n=1&m=2", new Name("The report")));
    private static final List<Tag> TAGS = List.of(new Tag(TagGroup.PROTECTED_CHARACTERISTIC, new Label("Age")));
    private static final TargetDate JUNE = new TargetDate(
            new Label("06/22 TBC"), TargetDateKind.MONTH, LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30), true);

    static final List<DaybookEvent> ALL = List.of(
            new ObjectiveAdded(OBJECTIVE, new Text("Fair treatment"), new Label("#48")),
            new ObjectiveReworded(OBJECTIVE, new Text("Fair treatment of all")),
            new ObjectiveMoved(OBJECTIVE, List.of(new LocalId("OD2"), OBJECTIVE)),
            new ObjectiveTagged(OBJECTIVE, TAGS, true),
            new ObjectiveRetired(OBJECTIVE, WHY),
            new DeliverableAdded(
                    DELIVERABLE,
                    new Text("Review of data bias"),
                    JUNE,
                    OBJECTIVE,
                    new Label("ESPS 9"),
                    new Post("Head of Analysis")),
            new DeliverableReworded(DELIVERABLE, new Text("Review of bias in data")),
            new DeliverableRescheduled(DELIVERABLE, JUNE, WHY, new LocalId("decision-1")),
            new DeliverableRated(DELIVERABLE, RagRating.AMBER, WHY),
            new DeliverableHandedOver(DELIVERABLE, new Post("Head of Learning")),
            new DeliverableTagged(DELIVERABLE, TAGS, false),
            new DeliverableCompleted(DELIVERABLE, new Text("Published"), LINKS),
            new DeliverableReopened(DELIVERABLE, WHY),
            new DeliverableWithdrawn(DELIVERABLE, WHY),
            new ProgressRecorded(PROGRESS, new Text("• 40 managers trained"), true, DELIVERABLE, LINKS),
            new NextStepPlanned(STEP, new Text("Train the rest"), PROGRESS, JUNE),
            new NextStepFinished(STEP, new Text("All are trained")),
            new NextStepDropped(STEP, WHY),
            new MeasureDefined(MEASURE, new Text("Share trained"), Direction.UP, new Label("100%"), JUNE),
            new MeasureReworded(MEASURE, new Text("Share of managers trained")),
            new MeasureRescheduled(MEASURE, JUNE, WHY),
            new MeasurementRecorded(
                    MEASURE,
                    new Quantity("73.50"),
                    new Label("%"),
                    new Text("To the end of May"),
                    new Label("11 of 15")),
            new MeasureRetired(MEASURE, WHY));

    private DeliveryExamples() {}
}

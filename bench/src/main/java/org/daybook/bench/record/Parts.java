package org.daybook.bench.record;

import org.daybook.bench.record.workstream.BoardItemWorkload;
import org.daybook.bench.record.workstream.DecisionWorkload;
import org.daybook.bench.record.workstream.DeliverableWorkload;
import org.daybook.bench.record.workstream.MeasureWorkload;
import org.daybook.bench.record.workstream.MilestoneWorkload;
import org.daybook.bench.record.workstream.NextStepWorkload;
import org.daybook.bench.record.workstream.ObjectiveWorkload;
import org.daybook.bench.record.workstream.ProgressWorkload;
import org.daybook.bench.record.workstream.RatingWorkload;
import org.daybook.bench.record.workstream.SimulatedWorkstream;

/** The parts of one workstream. */
public record Parts(
        SimulatedWorkstream life,
        RatingWorkload ratings,
        ObjectiveWorkload objectives,
        DeliverableWorkload deliverables,
        ProgressWorkload progress,
        NextStepWorkload nextSteps,
        BoardItemWorkload boardItems,
        DecisionWorkload decisions,
        MeasureWorkload measures,
        MilestoneWorkload milestones) {

    public static Parts of(Chance chance, Prose wording, SimulatedWorkstream life) {
        return new Parts(
                life,
                new RatingWorkload(chance, wording),
                new ObjectiveWorkload(chance, wording, life.charter()),
                new DeliverableWorkload(chance, wording, life.charter()),
                new ProgressWorkload(chance, wording),
                new NextStepWorkload(chance, wording),
                new BoardItemWorkload(chance, wording),
                new DecisionWorkload(chance, wording),
                new MeasureWorkload(chance, wording),
                new MilestoneWorkload(chance, wording));
    }
}

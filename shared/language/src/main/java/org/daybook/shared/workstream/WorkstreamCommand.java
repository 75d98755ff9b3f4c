package org.daybook.shared.workstream;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.workstream.boarditem.BoardItemCommand;
import org.daybook.shared.workstream.clearance.ClearanceCommand;
import org.daybook.shared.workstream.correction.CorrectionCommand;
import org.daybook.shared.workstream.decision.DecisionRequestCommand;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.measure.MeasureCommand;
import org.daybook.shared.workstream.milestone.MilestoneCommand;
import org.daybook.shared.workstream.nextstep.NextStepCommand;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.progress.ProgressCommand;
import org.daybook.shared.workstream.rag.RagCommand;
import org.daybook.shared.workstream.update.UpdateCommand;

/** The commands of a workstream, sealed so that the compiler lists a missing case. */
public sealed interface WorkstreamCommand extends DaybookCommand
        permits WorkstreamLifeCommand,
                RagCommand,
                ObjectiveCommand,
                DeliverableCommand,
                ProgressCommand,
                NextStepCommand,
                BoardItemCommand,
                DecisionRequestCommand,
                MeasureCommand,
                MilestoneCommand,
                UpdateCommand,
                ClearanceCommand,
                CorrectionCommand {}

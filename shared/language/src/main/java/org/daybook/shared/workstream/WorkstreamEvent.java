package org.daybook.shared.workstream;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.workstream.boarditem.BoardItemEvent;
import org.daybook.shared.workstream.clearance.ClearanceEvent;
import org.daybook.shared.workstream.correction.CorrectionEvent;
import org.daybook.shared.workstream.decision.DecisionRequestEvent;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;
import org.daybook.shared.workstream.measure.MeasureEvent;
import org.daybook.shared.workstream.milestone.MilestoneEvent;
import org.daybook.shared.workstream.nextstep.NextStepEvent;
import org.daybook.shared.workstream.objective.ObjectiveEvent;
import org.daybook.shared.workstream.progress.ProgressEvent;
import org.daybook.shared.workstream.rag.RagEvent;
import org.daybook.shared.workstream.update.UpdateEvent;

/** The events of a workstream, sealed so that the compiler lists a missing case. */
public sealed interface WorkstreamEvent extends DaybookEvent
        permits WorkstreamLifeEvent,
                RagEvent,
                ObjectiveEvent,
                DeliverableEvent,
                ProgressEvent,
                NextStepEvent,
                BoardItemEvent,
                DecisionRequestEvent,
                MeasureEvent,
                MilestoneEvent,
                UpdateEvent,
                ClearanceEvent,
                CorrectionEvent,
                WorkstreamTextRedacted {}

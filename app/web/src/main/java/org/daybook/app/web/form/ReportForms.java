package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.adding;
import static org.daybook.app.web.form.Part.BOARD_ITEMS;
import static org.daybook.app.web.form.Part.DECISIONS;
import static org.daybook.app.web.form.Part.DELIVERABLES;
import static org.daybook.app.web.form.Part.NEXT_STEPS;
import static org.daybook.app.web.form.Part.PROGRESS;
import static org.daybook.app.web.form.Part.RATINGS;

import java.util.List;
import org.daybook.shared.account.Role;
import org.daybook.shared.workstream.boarditem.AssessRisk;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.decision.WithdrawDecisionRequest;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.HandOverDeliverable;
import org.daybook.shared.workstream.deliverable.RateDeliverable;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.RewordDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.nextstep.DropNextStep;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.daybook.shared.workstream.rag.RagChanged;

/** The forms for the content of an update, in its order. */
final class ReportForms {

    static final List<CommandForm> ALL = List.of(
            about(ChangeRag.class, RagChanged.class, RATINGS, "Change the rating")
                    .field("reason", "Reason", "Red needs one; the board reads it on the slide"),
            adding(RecordProgress.class, ProgressRecorded.class, PROGRESS, "Record progress")
                    .field("text", "What was done")
                    .field("highlight", "A highlight, worth the board's notice")
                    .field("deliverable", "Related deliverable"),
            adding(PlanNextStep.class, NextStepPlanned.class, NEXT_STEPS, "Plan a next step")
                    .field("text", "What comes next")
                    .field("answers", "Follows up highlight")
                    .last("answers"),
            about(FinishNextStep.class, NextStepFinished.class, NEXT_STEPS, "Finish")
                    .field("outcome", "Outcome"),
            about(DropNextStep.class, NextStepDropped.class, NEXT_STEPS, "Drop"),
            about(CompleteDeliverable.class, DeliverableCompleted.class, DELIVERABLES, "Complete")
                    .field("evidence", "Evidence", "What shows that it is done"),
            about(RescheduleDeliverable.class, DeliverableRescheduled.class, DELIVERABLES, "Reschedule")
                    .field("decision", "Approved by decision", "Needed where the programme asks for one"),
            about(RateDeliverable.class, DeliverableRated.class, DELIVERABLES, "Rate")
                    .field("reason", "Reason", "Red needs one"),
            about(RewordDeliverable.class, DeliverableReworded.class, DELIVERABLES, "Reword")
                    .field("description", "What is promised"),
            about(HandOverDeliverable.class, DeliverableHandedOver.class, DELIVERABLES, "Hand over")
                    .field("owner", "New owner", "A post, not a person: Director of HR"),
            about(TagDeliverable.class, DeliverableTagged.class, DELIVERABLES, "Tag"),
            about(ReopenDeliverable.class, DeliverableReopened.class, DELIVERABLES, "Reopen"),
            about(WithdrawDeliverable.class, DeliverableWithdrawn.class, DELIVERABLES, "Withdraw"),
            adding(AddDeliverable.class, DeliverableAdded.class, DELIVERABLES, "Add a deliverable")
                    .field("description", "What is promised")
                    .field("objective", "Objective")
                    .field("reference", "Reference", "Its usual reference, such as 03")
                    .field("owner", "Owner", "A post, if not the owner of the workstream"),
            adding(RaiseBoardItem.class, BoardItemRaised.class, BOARD_ITEMS, "Raise a risk or recommendation")
                    .field("kind", "Type")
                    .field("text", "Description"),
            about(AssessRisk.class, RiskAssessed.class, BOARD_ITEMS, "Assess the risk")
                    .field("likelihood", "Likelihood", "1 (lowest) to 5 (highest)")
                    .field("impact", "Impact", "1 (lowest) to 5 (highest)")
                    .field("owner", "Owner", "The post that looks after it")
                    .field("mitigation", "Mitigation", "What is done about it"),
            about(ResolveBoardItem.class, BoardItemResolved.class, BOARD_ITEMS, "Resolve")
                    .field("resolution", "How it was resolved"),
            adding(RequestDecision.class, DecisionRequested.class, DECISIONS, "Ask for a decision")
                    .field("question", "What the board is asked"),
            about(WithdrawDecisionRequest.class, DecisionRequestWithdrawn.class, DECISIONS, "Withdraw"),
            about(RecordDecision.class, DecisionRecorded.class, DECISIONS, "Record the decision")
                    .editedBy(Role.BOARD_SECRETARY)
                    .field("update", "Based on update")
                    .field("meeting", "Meeting"));

    private ReportForms() {}
}

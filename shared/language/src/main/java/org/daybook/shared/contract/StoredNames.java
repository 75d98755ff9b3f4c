package org.daybook.shared.contract;

import java.util.List;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.DecisionTextRedacted;
import org.daybook.shared.decision.outcome.DecisionReported;
import org.daybook.shared.decision.outcome.DecisionRescinded;
import org.daybook.shared.decision.outcome.DecisionSuperseded;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.decision.vote.VotesCounted;
import org.daybook.shared.decision.wording.BackgroundPapersListed;
import org.daybook.shared.decision.wording.DecisionWorded;
import org.daybook.shared.decision.wording.InterestsStated;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingTextRedacted;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.details.MeetingDetailsSet;
import org.daybook.shared.meeting.details.TimesRecorded;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.outcome.HoldingRestated;
import org.daybook.shared.meeting.outcome.MeetingAbandoned;
import org.daybook.shared.meeting.outcome.MeetingAdjourned;
import org.daybook.shared.meeting.outcome.MeetingReinstated;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.meeting.privacy.ItemExempted;
import org.daybook.shared.meeting.privacy.ItemReleased;
import org.daybook.shared.meeting.privacy.OutcomePublished;
import org.daybook.shared.meeting.privacy.PrivateMinutesFrozen;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScalesWorded;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.ActionDueCorrected;
import org.daybook.shared.review.followup.CompletionConfirmed;
import org.daybook.shared.review.followup.CompletionRejected;
import org.daybook.shared.review.followup.CompletionReported;
import org.daybook.shared.review.followup.RecommendationHandedOver;
import org.daybook.shared.review.followup.RecommendationPrioritised;
import org.daybook.shared.review.followup.RecommendationProgressReported;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.WorkstreamTextRedacted;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.boarditem.RiskAssessed;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** The stored names and versions of all events. They never change, and are not Java class names. */
final class StoredNames {

    static final List<StoredEvent> ALL = List.of(
            new StoredEvent("programme.programme-opened", 1, ProgrammeOpened.class),
            new StoredEvent("programme.programme-renamed", 1, ProgrammeRenamed.class),
            new StoredEvent("programme.rag-worded", 1, RagWorded.class),
            new StoredEvent("programme.risk-scales-worded", 1, RiskScalesWorded.class),
            new StoredEvent("programme.reporting-cycle-set", 1, ReportingCycleSet.class),
            new StoredEvent("programme.rescheduling-rule-set", 1, ReschedulingRuleSet.class),
            new StoredEvent("programme.clearance-rule-set", 1, ClearanceRuleSet.class),
            new StoredEvent("programme.tags-defined", 1, TagsDefined.class),
            new StoredEvent("programme.programme-marked", 1, ProgrammeMarked.class),
            new StoredEvent("programme.programme-closed", 1, ProgrammeClosed.class),
            new StoredEvent("programme.text-redacted", 1, ProgrammeTextRedacted.class),
            new StoredEvent("board.board-established", 2, BoardEstablished.class),
            new StoredEvent("board.board-renamed", 1, BoardRenamed.class),
            new StoredEvent("board.terms-of-reference-set", 1, TermsOfReferenceSet.class),
            new StoredEvent("board.cadence-set", 2, CadenceSet.class),
            new StoredEvent("board.quorum-set", 1, QuorumSet.class),
            new StoredEvent("board.standing-items-set", 1, StandingItemsSet.class),
            new StoredEvent("board.deadlines-set", 1, DeadlinesSet.class),
            new StoredEvent("board.minute-numbering-set", 1, MinuteNumberingSet.class),
            new StoredEvent("board.minute-numbers-reserved", 1, MinuteNumbersReserved.class),
            new StoredEvent("board.power-delegated", 1, PowerDelegated.class),
            new StoredEvent("board.delegation-ended", 1, DelegationEnded.class),
            new StoredEvent("board.member-seated", 2, MemberSeated.class),
            new StoredEvent("board.member-released", 2, MemberReleased.class),
            new StoredEvent("board.seat-changed", 1, SeatChanged.class),
            new StoredEvent("board.seat-handed-over", 1, SeatHandedOver.class),
            new StoredEvent("board.board-attached", 1, BoardAttached.class),
            new StoredEvent("board.board-detached", 1, BoardDetached.class),
            new StoredEvent("board.board-dissolved", 1, BoardDissolved.class),
            new StoredEvent("board.text-redacted", 1, BoardTextRedacted.class),
            new StoredEvent("meeting.meeting-scheduled", 2, MeetingScheduled.class),
            new StoredEvent("meeting.meeting-rescheduled", 1, MeetingRescheduled.class),
            new StoredEvent("meeting.agenda-revised", 1, AgendaRevised.class),
            new StoredEvent("meeting.paper-tabled", 2, PaperTabled.class),
            new StoredEvent("meeting.meeting-held", 1, MeetingHeld.class),
            new StoredEvent("meeting.minutes-recorded", 1, MinutesRecorded.class),
            new StoredEvent("meeting.minutes-approved", 2, MinutesApproved.class),
            new StoredEvent("meeting.action-noted", 1, ActionNoted.class),
            new StoredEvent("meeting.action-taken-up", 1, ActionTakenUp.class),
            new StoredEvent("meeting.meeting-cancelled", 1, MeetingCancelled.class),
            new StoredEvent("meeting.agenda-set", 1, AgendaSet.class),
            new StoredEvent("meeting.agenda-item-added", 1, AgendaItemAdded.class),
            new StoredEvent("meeting.agenda-item-reworded", 1, AgendaItemReworded.class),
            new StoredEvent("meeting.agenda-item-withdrawn", 1, AgendaItemWithdrawn.class),
            new StoredEvent("meeting.document-tabled", 1, DocumentTabled.class),
            new StoredEvent("meeting.paper-withdrawn", 1, PaperWithdrawn.class),
            new StoredEvent("meeting.agenda-sent-out", 1, AgendaSentOut.class),
            new StoredEvent("meeting.meeting-details-set", 1, MeetingDetailsSet.class),
            new StoredEvent("meeting.times-recorded", 1, TimesRecorded.class),
            new StoredEvent("meeting.meeting-adjourned", 1, MeetingAdjourned.class),
            new StoredEvent("meeting.holding-restated", 1, HoldingRestated.class),
            new StoredEvent("meeting.meeting-reinstated", 1, MeetingReinstated.class),
            new StoredEvent("meeting.meeting-abandoned", 1, MeetingAbandoned.class),
            new StoredEvent("meeting.attendance-recorded", 1, AttendanceRecorded.class),
            new StoredEvent("meeting.attendance-struck", 1, AttendanceStruck.class),
            new StoredEvent("meeting.quorum-recorded", 1, QuorumRecorded.class),
            new StoredEvent("meeting.interest-declared", 1, InterestDeclared.class),
            new StoredEvent("meeting.interest-struck", 1, InterestStruck.class),
            new StoredEvent("meeting.minute-recorded", 1, MinuteRecorded.class),
            new StoredEvent("meeting.minutes-drafted", 1, MinutesDrafted.class),
            new StoredEvent("meeting.minutes-circulated", 1, MinutesCirculated.class),
            new StoredEvent("meeting.minute-amended", 1, MinuteAmended.class),
            new StoredEvent("meeting.item-exempted", 1, ItemExempted.class),
            new StoredEvent("meeting.item-released", 1, ItemReleased.class),
            new StoredEvent("meeting.reader-admitted", 1, ReaderAdmitted.class),
            new StoredEvent("meeting.reader-excluded", 1, ReaderExcluded.class),
            new StoredEvent("meeting.outcome-published", 1, OutcomePublished.class),
            new StoredEvent("meeting.private-minutes-frozen", 1, PrivateMinutesFrozen.class),
            new StoredEvent("meeting.text-redacted", 1, MeetingTextRedacted.class),
            new StoredEvent("review.review-registered", 3, ReviewRegistered.class),
            new StoredEvent("review.recommendation-answered", 2, RecommendationAnswered.class),
            new StoredEvent("review.answer-accepted", 1, AnswerAccepted.class),
            new StoredEvent("review.answer-sent-back", 2, AnswerSentBack.class),
            new StoredEvent("review.answer-rescheduled", 2, AnswerRescheduled.class),
            new StoredEvent("review.recommendation-closed", 1, RecommendationClosed.class),
            new StoredEvent("review.recommendation-reopened", 2, RecommendationReopened.class),
            new StoredEvent("review.recommendation-prioritised", 1, RecommendationPrioritised.class),
            new StoredEvent("review.recommendation-handed-over", 1, RecommendationHandedOver.class),
            new StoredEvent("review.recommendation-progress-reported", 1, RecommendationProgressReported.class),
            new StoredEvent("review.later-date-requested", 1, LaterDateRequested.class),
            new StoredEvent("review.later-date-granted", 1, LaterDateGranted.class),
            new StoredEvent("review.later-date-refused", 1, LaterDateRefused.class),
            new StoredEvent("review.action-due-corrected", 1, ActionDueCorrected.class),
            new StoredEvent("review.completion-reported", 1, CompletionReported.class),
            new StoredEvent("review.completion-confirmed", 1, CompletionConfirmed.class),
            new StoredEvent("review.completion-rejected", 1, CompletionRejected.class),
            new StoredEvent("review.text-redacted", 1, ReviewTextRedacted.class),
            new StoredEvent("action.action-raised", 2, ActionRaised.class),
            new StoredEvent("action.action-reported", 1, ActionReported.class),
            new StoredEvent("action.action-rescheduled", 1, ActionRescheduled.class),
            new StoredEvent("action.action-reassigned", 1, ActionReassigned.class),
            new StoredEvent("action.action-put-on-hold", 1, ActionPutOnHold.class),
            new StoredEvent("action.action-resumed", 1, ActionResumed.class),
            new StoredEvent("action.action-completed", 1, ActionCompleted.class),
            new StoredEvent("action.action-dropped", 1, ActionDropped.class),
            new StoredEvent("action.action-reopened", 1, ActionReopened.class),
            new StoredEvent("action.action-linked", 1, ActionLinked.class),
            new StoredEvent("action.action-restated", 1, ActionRestated.class),
            new StoredEvent("action.text-redacted", 1, ActionTextRedacted.class),
            new StoredEvent("decision.decision-registered", 1, DecisionRegistered.class),
            new StoredEvent("decision.decision-worded", 1, DecisionWorded.class),
            new StoredEvent("decision.outcome-restated", 1, OutcomeRestated.class),
            new StoredEvent("decision.votes-counted", 1, VotesCounted.class),
            new StoredEvent("decision.interests-stated", 1, InterestsStated.class),
            new StoredEvent("decision.background-papers-listed", 1, BackgroundPapersListed.class),
            new StoredEvent("decision.decision-reported", 1, DecisionReported.class),
            new StoredEvent("decision.decision-superseded", 1, DecisionSuperseded.class),
            new StoredEvent("decision.decision-rescinded", 1, DecisionRescinded.class),
            new StoredEvent("decision.text-redacted", 1, DecisionTextRedacted.class),
            new StoredEvent("account.account-registered", 1, AccountRegistered.class),
            new StoredEvent("account.role-granted", 3, RoleGranted.class),
            new StoredEvent("account.role-withdrawn", 2, RoleWithdrawn.class),
            new StoredEvent("account.account-suspended", 1, AccountSuspended.class),
            new StoredEvent("workstream.workstream-opened", 1, WorkstreamOpened.class),
            new StoredEvent("workstream.workstream-renamed", 1, WorkstreamRenamed.class),
            new StoredEvent("workstream.owner-assigned", 1, OwnerAssigned.class),
            new StoredEvent("workstream.sponsor-assigned", 1, SponsorAssigned.class),
            new StoredEvent("workstream.workstream-marked", 1, WorkstreamMarked.class),
            new StoredEvent("workstream.workstream-closed", 1, WorkstreamClosed.class),
            new StoredEvent("workstream.workstream-reopened", 1, WorkstreamReopened.class),
            new StoredEvent("workstream.rag-changed", 1, RagChanged.class),
            new StoredEvent("workstream.objective-added", 1, ObjectiveAdded.class),
            new StoredEvent("workstream.objective-reworded", 1, ObjectiveReworded.class),
            new StoredEvent("workstream.objective-moved", 1, ObjectiveMoved.class),
            new StoredEvent("workstream.objective-tagged", 1, ObjectiveTagged.class),
            new StoredEvent("workstream.objective-retired", 1, ObjectiveRetired.class),
            new StoredEvent("workstream.deliverable-added", 2, DeliverableAdded.class),
            new StoredEvent("workstream.deliverable-reworded", 1, DeliverableReworded.class),
            new StoredEvent("workstream.deliverable-rescheduled", 2, DeliverableRescheduled.class),
            new StoredEvent("workstream.deliverable-rated", 1, DeliverableRated.class),
            new StoredEvent("workstream.deliverable-handed-over", 1, DeliverableHandedOver.class),
            new StoredEvent("workstream.deliverable-tagged", 1, DeliverableTagged.class),
            new StoredEvent("workstream.deliverable-completed", 1, DeliverableCompleted.class),
            new StoredEvent("workstream.deliverable-reopened", 1, DeliverableReopened.class),
            new StoredEvent("workstream.deliverable-withdrawn", 1, DeliverableWithdrawn.class),
            new StoredEvent("workstream.progress-recorded", 1, ProgressRecorded.class),
            new StoredEvent("workstream.next-step-planned", 2, NextStepPlanned.class),
            new StoredEvent("workstream.next-step-finished", 1, NextStepFinished.class),
            new StoredEvent("workstream.next-step-dropped", 1, NextStepDropped.class),
            new StoredEvent("workstream.board-item-raised", 1, BoardItemRaised.class),
            new StoredEvent("workstream.risk-assessed", 1, RiskAssessed.class),
            new StoredEvent("workstream.board-item-resolved", 1, BoardItemResolved.class),
            new StoredEvent("workstream.decision-requested", 1, DecisionRequested.class),
            new StoredEvent("workstream.decision-recorded", 2, DecisionRecorded.class),
            new StoredEvent("workstream.request-answered", 1, RequestAnswered.class),
            new StoredEvent("workstream.decision-request-withdrawn", 1, DecisionRequestWithdrawn.class),
            new StoredEvent("workstream.measure-defined", 2, MeasureDefined.class),
            new StoredEvent("workstream.measure-reworded", 1, MeasureReworded.class),
            new StoredEvent("workstream.measure-rescheduled", 2, MeasureRescheduled.class),
            new StoredEvent("workstream.measurement-recorded", 2, MeasurementRecorded.class),
            new StoredEvent("workstream.measure-retired", 1, MeasureRetired.class),
            new StoredEvent("workstream.milestone-scheduled", 1, MilestoneScheduled.class),
            new StoredEvent("workstream.milestone-moved", 1, MilestoneMoved.class),
            new StoredEvent("workstream.milestone-achieved", 1, MilestoneAchieved.class),
            new StoredEvent("workstream.milestone-cancelled", 1, MilestoneCancelled.class),
            new StoredEvent("workstream.clearance-requested", 1, ClearanceRequested.class),
            new StoredEvent("workstream.update-cleared", 1, UpdateCleared.class),
            new StoredEvent("workstream.update-sent-back", 1, UpdateSentBack.class),
            new StoredEvent("workstream.update-submitted", 1, UpdateSubmitted.class),
            new StoredEvent("workstream.entry-corrected", 1, EntryCorrected.class),
            new StoredEvent("workstream.text-redacted", 1, WorkstreamTextRedacted.class));

    private StoredNames() {}
}

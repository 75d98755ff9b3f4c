package org.daybook.command.workstream;

import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.date;
import static org.daybook.command.workstream.Words.id;

import java.time.YearMonth;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.RaiseBoardItem;
import org.daybook.shared.workstream.boarditem.ResolveBoardItem;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.deliverable.AddDeliverable;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.milestone.AchieveMilestone;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.objective.AddObjective;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.progress.RecordProgress;

/** States by the name of what a workstream then has, each with the id that its first letters suggest. */
final class Given {

    private Given() {}

    static Scene anObjective() {
        return Scene.anOpenWorkstream().given(objective("o1"));
    }

    static AddObjective objective(String id) {
        return new AddObjective(id(id), TEXT, null);
    }

    static Scene aRetiredObjective() {
        return anObjective().given(new RetireObjective(id("o1"), null));
    }

    static Scene aDeliverable() {
        return Scene.anOpenWorkstream().given(deliverable("d1"));
    }

    static AddDeliverable deliverable(String id) {
        return new AddDeliverable(id(id), TEXT, date("06/22"), null, null, null);
    }

    static RescheduleDeliverable rescheduled(String to, String decision) {
        return new RescheduleDeliverable(id("d1"), date(to), REASON, decision == null ? null : id(decision));
    }

    static Scene aCompletedDeliverable() {
        return aDeliverable().given(new CompleteDeliverable(id("d1"), null, null));
    }

    static Scene aWithdrawnDeliverable() {
        return aDeliverable().given(new WithdrawDeliverable(id("d1"), REASON));
    }

    static Scene aHighlight() {
        return Scene.anOpenWorkstream().given(progress("p1", true));
    }

    static RecordProgress progress(String id, boolean highlight) {
        return new RecordProgress(id(id), TEXT, highlight, null, null);
    }

    static Scene aNextStep() {
        return Scene.anOpenWorkstream().given(new PlanNextStep(id("n1"), TEXT, null, null));
    }

    static Scene aFinishedNextStep() {
        return aNextStep().given(new FinishNextStep(id("n1"), null));
    }

    static Scene aRisk() {
        return Scene.anOpenWorkstream().given(new RaiseBoardItem(id("b1"), BoardItemKind.RISK, TEXT, null));
    }

    static Scene aResolvedRisk() {
        return aRisk().given(new ResolveBoardItem(id("b1"), TEXT));
    }

    static Scene aRequestForADecision() {
        return Scene.anOpenWorkstream().given(new RequestDecision(id("q1"), TEXT, new Name("The board")));
    }

    static RecordDecision decided(DecisionOutcome outcome) {
        return new RecordDecision(id("q1"), outcome, TEXT, null, null);
    }

    static Scene aMeasure() {
        return Scene.anOpenWorkstream().given(new DefineMeasure(id("m1"), TEXT, null, null, date("06/22")));
    }

    static Scene aRetiredMeasure() {
        return aMeasure().given(new RetireMeasure(id("m1"), null));
    }

    static Scene aMilestone() {
        return Scene.anOpenWorkstream()
                .given(new ScheduleMilestone(id("s1"), new Name("P"), new Name("T"), month(3), month(5)));
    }

    static Scene anAchievedMilestone() {
        return aMilestone().given(new AchieveMilestone(id("s1"), null));
    }

    static YearMonth month(int month) {
        return YearMonth.of(2022, month);
    }

    static Scene aWorkstreamOwnedBy(AccountId account) {
        return Scene.anOpenWorkstream().given(new AssignOwner(new Post("Head of HR"), account));
    }

    static Scene aClosedWorkstream() {
        return Scene.anOpenWorkstream().given(new CloseWorkstream(REASON));
    }
}

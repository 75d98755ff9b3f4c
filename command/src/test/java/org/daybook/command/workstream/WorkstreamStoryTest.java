package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Given.decided;
import static org.daybook.command.workstream.Given.deliverable;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Given.progress;
import static org.daybook.command.workstream.Given.rescheduled;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.ACCOUNT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.WORKSTREAM;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.decision.RequestDecision;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.nextstep.FinishNextStep;
import org.daybook.shared.workstream.nextstep.PlanNextStep;
import org.daybook.shared.workstream.rag.ChangeRag;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;

/** The life of one workstream, from its opening to its closing. */
class WorkstreamStoryTest {

    private static final Asked OWNER = Asked.of(WORKSTREAM, Role.OWNER, PROGRAMME);
    private static final LocalDate FIRST_REPORT = OPENED_ON.plusDays(30);
    private static final LocalDate DONE = TODAY.minusDays(1);

    @Test
    void aWorkstreamIsOpenedReportedOnDecidedUponCorrectedAndClosed() {
        // The programme office opens it and names its owner, who says what it is for and what is promised.
        Scene scene = Scene.anOpenWorkstream()
                .given(new AssignOwner(new Post("Head of HR"), ACCOUNT))
                .whereTargetDatesMayMove(1)
                .given(OWNER.from(OPENED_ON).to(objective("o1")))
                .given(OWNER.from(OPENED_ON).to(deliverable("d1")));

        // A month later there is a highlight, which a next step answers, and a first update to the board.
        scene = scene.given(OWNER.from(FIRST_REPORT).to(progress("p1", true)))
                .given(OWNER.from(FIRST_REPORT).to(new PlanNextStep(id("n1"), TEXT, id("p1"), null)))
                .given(OWNER.from(FIRST_REPORT).to(new ChangeRag(RagDimension.PROJECT, RagRating.RED, REASON)));
        UpdateSubmitted first = (UpdateSubmitted) scene.made(new SubmitUpdate(FIRST_REPORT));
        assertThat(first.slide()).contains("\"rating\":\"RED\"").contains("\"p1\"");
        scene = scene.given(FIRST_REPORT, new SubmitUpdate(FIRST_REPORT));

        // The date slips once on the owner's word; a second time the board must agree, on the update that it saw.
        scene = scene.given(rescheduled("07/22", null));
        scene.refuses(
                rescheduled("09/22", null), "target-date-may-move-only-as-often-as-the-programme-allows", "decision");
        scene = scene.given(FIRST_REPORT.plusDays(5), new RequestDecision(id("q1"), TEXT, null))
                .given(FIRST_REPORT.plusDays(10), new RecordDecision(id("q1"), DecisionOutcome.APPROVED, TEXT, 1, null))
                .given(FIRST_REPORT.plusDays(10), rescheduled("09/22", "q1"));
        scene.refuses(decided(DecisionOutcome.REJECTED), "only-an-open-request-is-decided", "decision");

        // The work is done. The rating turns out to have been amber all along: entry 6 is corrected.
        ChangeRag amber = new ChangeRag(RagDimension.PROJECT, RagRating.AMBER, null);
        scene = scene.given(DONE, new FinishNextStep(id("n1"), TEXT), new CompleteDeliverable(id("d1"), TEXT, null))
                .given(DONE, new CorrectEntry(6L, new ReplacementCommand(amber, null), REASON));
        UpdateSubmitted second = (UpdateSubmitted) scene.made(new SubmitUpdate(TODAY));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.slide()).contains("\"rating\":\"AMBER\"").contains("\"COMPLETED\"");

        // It is closed, and takes nothing for a later day until it is reopened.
        scene.takes(new CloseWorkstream(REASON), new WorkstreamClosed(REASON));
        Scene closed = scene.given(DONE, new CloseWorkstream(REASON));
        closed.refuses(objective("o2"), "closed-workstream-takes-no-entries", "");
        closed.given(TODAY, new ReopenWorkstream(REASON)).takes(objective("o2"));
    }
}

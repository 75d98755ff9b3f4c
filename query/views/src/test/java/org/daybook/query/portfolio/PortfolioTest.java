package org.daybook.query.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Story;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private final Story story = new Story();

    @Test
    void aWorkstreamShowsItsOwnerAndBothRatingsWithReasonAndDay() {
        story.then(new RagWorded(new Text("r"), new Text("a"), new Text("g"), new Name("TBD")))
                .then(new OwnerAssigned(new Post("Head of L&OD"), null))
                .on("2022-04-05")
                .then(new RagChanged(RagDimension.PROJECT, RagRating.RED, new Text("No budget")));
        PortfolioItem item = asOf("2022-04-30");
        assertThat(item.owner()).isEqualTo(new Post("Head of L&OD"));
        assertThat(item.projectRag().word()).isEqualTo("RED");
        assertThat(item.projectRag().reason()).isEqualTo(new Text("No budget"));
        assertThat(item.projectRag().since()).isEqualTo(LocalDate.parse("2022-04-05"));
        assertThat(item.benefitRag().word()).isEqualTo("TBD");
    }

    @Test
    void beforeAnyUpdateTheFirstReportIsDueOnTheFirstDueDayAfterTheOpening() {
        story.then(new ReportingCycleSet(ReportingCycle.QUARTERLY, LocalDate.parse("2022-01-15")));
        assertThat(asOf("2022-04-15").nextReport()).isEqualTo(new ReportDue(LocalDate.parse("2022-04-15"), false));
        assertThat(asOf("2022-04-16").nextReport()).isEqualTo(new ReportDue(LocalDate.parse("2022-04-15"), true));
    }

    @Test
    void anUpdateMovesTheNextReportToTheFirstDueDayAfterItsReportingDate() {
        story.then(new ReportingCycleSet(ReportingCycle.MONTHLY, LocalDate.parse("2022-01-31")))
                .on("2022-05-02")
                .then(update(1, "2022-04-30"));
        PortfolioItem item = asOf("2022-05-02");
        assertThat(item.lastUpdate())
                .isEqualTo(new LastUpdate(1, LocalDate.parse("2022-04-30"), LocalDate.parse("2022-05-02")));
        assertThat(item.nextReport()).isEqualTo(new ReportDue(LocalDate.parse("2022-05-31"), false));
    }

    @Test
    void withoutACycleNoReportIsDue() {
        assertThat(asOf("2022-04-30").nextReport()).isNull();
    }

    @Test
    void whatIsOverdueAndWhatWaitsIsCounted() {
        story.promised("review", "04/22")
                .promised("award", "04/22")
                .promised("scheme", "ongoing")
                .then(new DeliverableCompleted(new LocalId("award"), null, List.of()))
                .then(new NextStepPlanned(
                        new LocalId("n"),
                        new Text("Meet"),
                        null,
                        TargetDate.read("05/04/22", LocalDate.parse("2022-06-01"))))
                .then(new DecisionRequested(new LocalId("d"), new Text("Approve?"), null));
        PortfolioItem item = asOf("2022-05-01");
        assertThat(item.overdue()).isEqualTo(new Overdue(1, 1, 0, 0));
        assertThat(item.overdue().total()).isEqualTo(2);
        assertThat(item.unsettled()).isEqualTo(new Unsettled(0, 0));
        assertThat(item.decisionsWaiting()).isEqualTo(1);
    }

    @Test
    void deliverablesWithoutADateAndThoseOnlySaidToBeCompleteAreCounted() {
        story.promised("review", "TBC").promised("award", "When agreed").promised("scheme", "Completed");
        assertThat(asOf("2022-05-01").unsettled()).isEqualTo(new Unsettled(2, 1));
        assertThat(asOf("2022-05-01").overdue().total()).isZero();
    }

    @Test
    void aClosedWorkstreamOwesNothingMore() {
        story.then(new ReportingCycleSet(ReportingCycle.MONTHLY, LocalDate.parse("2022-04-01")))
                .promised("review", "04/22")
                .then(new WorkstreamClosed(new Text("Merged")));
        PortfolioItem item = asOf("2022-06-01");
        assertThat(item.state()).isEqualTo(WorkstreamStatus.CLOSED);
        assertThat(item.nextReport()).isNull();
        assertThat(item.overdue().total()).isZero();
    }

    private PortfolioItem asOf(String day) {
        return PortfolioItem.LIST.items(story.asOf(day)).getFirst();
    }

    private static UpdateSubmitted update(int number, String reportingDate) {
        return new UpdateSubmitted(number, LocalDate.parse(reportingDate), 1L, List.of(), "{}", "digest", "salt");
    }
}

package org.daybook.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.listing.Story;
import org.daybook.query.portfolio.ReportDue;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final AccountId OWNER = new AccountId(new UUID(1, 1));
    private static final AccountId OTHER = new AccountId(new UUID(1, 2));

    private final Story story = new Story();

    private static Actor actor(AccountId account) {
        return new Actor(account, new Post("Director of HR"), List.of());
    }

    private CalendarItem asOf(String on) {
        return new Calendar(actor(OWNER), true).list().items(story.asOf(on)).getFirst();
    }

    @Test
    void reportsThatWereMissedAreCountedAndThoseOfTheThreeMonthsToComeAreListed() {
        story.then(new ReportingCycleSet(ReportingCycle.MONTHLY, LocalDate.parse("2022-05-01")));
        CalendarItem item = asOf("2022-08-01");
        assertThat(item.owed()).isEqualTo(new ReportDue(LocalDate.parse("2022-05-01"), true));
        assertThat(item.missed()).isEqualTo(3);
        assertThat(item.coming())
                .containsExactly(
                        LocalDate.parse("2022-08-01"),
                        LocalDate.parse("2022-09-01"),
                        LocalDate.parse("2022-10-01"),
                        LocalDate.parse("2022-11-01"));
    }

    @Test
    void withoutACycleNoReportIsDue() {
        CalendarItem item = asOf("2022-08-01");
        assertThat(item.owed()).isNull();
        assertThat(item.missed()).isZero();
        assertThat(item.coming()).isEmpty();
    }

    @Test
    void whatIsPromisedWithinThreeMonthsIsListedByItsLastPossibleDayAndWhatIsOverdueWithIt() {
        story.promised("late", "04/22")
                .promised("soon", "30/06/22")
                .promised("far", "12/22")
                .promised("open", "ongoing")
                .promised("done", "30/06/22")
                .then(new DeliverableCompleted(new LocalId("done"), null, List.of()))
                .then(new NextStepPlanned(
                        new LocalId("n"),
                        new Text("Meet"),
                        null,
                        TargetDate.read("15/06/22", LocalDate.parse("2022-06-01"))))
                .then(new NextStepPlanned(new LocalId("m"), new Text("Some day"), null, null))
                .then(new MilestoneScheduled(
                        new LocalId("b"),
                        new Name("Project"),
                        new Name("Launch"),
                        YearMonth.parse("2022-05"),
                        YearMonth.parse("2022-07")));
        assertThat(asOf("2022-05-15").due())
                .extracting(DueThing::kind, DueThing::thing, DueThing::by, DueThing::overdue)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.DELIVERABLE, "late", day("2022-04-30"), true),
                        org.assertj.core.groups.Tuple.tuple(Kind.NEXT_STEP, "n", day("2022-06-15"), false),
                        org.assertj.core.groups.Tuple.tuple(Kind.DELIVERABLE, "soon", day("2022-06-30"), false),
                        org.assertj.core.groups.Tuple.tuple(Kind.MILESTONE, "b", day("2022-07-31"), false));
    }

    @Test
    void anOwnerIsShownWhatIsTheirsAndNothingOfWorkstreamsThatAreClosed() {
        story.promised("late", "04/22").then(new OwnerAssigned(new Post("Director of HR"), OWNER));
        assertThat(new Calendar(actor(OWNER), true).list().isMeant()).accepts(story.asOf("2022-05-15"));
        assertThat(new Calendar(actor(OTHER), true).list().isMeant()).rejects(story.asOf("2022-05-15"));
        story.then(new WorkstreamClosed(new Text("Ended")));
        assertThat(new Calendar(actor(OWNER), true).list().items(story.asOf("2022-05-15")))
                .isEmpty();
    }

    @Test
    void whoeverLooksAtAllOfThemIsShownReportsAndWhichOfThemAreTheirs() {
        story.promised("late", "04/22").then(new OwnerAssigned(new Post("Director of HR"), OWNER));
        CalendarItem theirs = new Calendar(actor(OWNER), false)
                .list()
                .items(story.asOf("2022-05-15"))
                .getFirst();
        assertThat(theirs.mine()).isTrue();
        assertThat(theirs.due()).isEmpty();
        CalendarItem anothers = new Calendar(actor(OTHER), false)
                .list()
                .items(story.asOf("2022-05-15"))
                .getFirst();
        assertThat(anothers.mine()).isFalse();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}

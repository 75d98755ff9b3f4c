package org.daybook.command.board;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.board.procedure.MinuteNumbering;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.ReserveMinuteNumbers;
import org.daybook.shared.board.procedure.Rhythm;
import org.daybook.shared.board.procedure.RhythmUnit;
import org.daybook.shared.board.procedure.SetDeadlines;
import org.daybook.shared.board.procedure.SetMinuteNumbering;
import org.daybook.shared.board.procedure.SetQuorum;
import org.daybook.shared.board.procedure.SetStandingItems;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** How a board works: quorum, standing items, deadlines, rhythm, and the numbers of its minutes. */
class ProcedureTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate FROM = TODAY.minusDays(60);
    private static final Text REASON = new Text("As the terms of reference say");
    private static final MeetingId MEETING = new MeetingId(UUID.randomUUID());
    private static final MeetingId ELSEWHERE = new MeetingId(UUID.randomUUID());
    private static final Rhythm MONTHLY = new Rhythm(1, RhythmUnit.MONTH, DayOfWeek.TUESDAY, 2);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory()
            .withMeeting(MEETING, meetingOf(new BoardId(id)))
            .withMeeting(ELSEWHERE, meetingOf(new BoardId(UUID.randomUUID())));
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME);
    private final Asked secretary = Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME);

    @Test
    void theQuorumIsSetAndNotTwice() {
        SetQuorum three = new SetQuorum(3, List.of(SeatCapacity.CHAIR), null, REASON);
        QuorumSet set = new QuorumSet(3, List.of(SeatCapacity.CHAIR), List.of(), REASON);
        after().when(office.to(three)).expectEvents(set);
        refused(after(set).when(office.to(three)), "entry-changes-something", "members");
        refused(
                after(set).when(office.from(FROM.minusDays(1)).to(new SetQuorum(4, null, null, null))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        assertThatThrownBy(() -> new SetQuorum(0, null, null, null)).isInstanceOf(InvalidValue.class);
        refused(after().when(secretary.to(three)), "asking-takes-a-role");
    }

    @Test
    void deadlinesAreSetInWorkingDays() {
        DeadlinesSet set = new DeadlinesSet(7, 14, null);
        after().when(office.to(new SetDeadlines(7, 14, null))).expectEvents(set);
        refused(after(set).when(office.to(new SetDeadlines(7, 14, REASON))), "entry-changes-something", "papersOut");
        assertThatThrownBy(() -> new SetDeadlines(-1, 10, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theSecretarySetsTheStandingItems() {
        StandingItem apologies = new StandingItem(new Text("Apologies"), ItemKind.APOLOGIES, null, 5);
        StandingItemsSet set = new StandingItemsSet(List.of(apologies), null);
        after().when(secretary.to(new SetStandingItems(List.of(apologies), null)))
                .expectEvents(set);
        after(set)
                .when(secretary.to(new SetStandingItems(List.of(), REASON)))
                .expectEvents(new StandingItemsSet(List.of(), REASON));
        refused(
                after(set).when(secretary.to(new SetStandingItems(List.of(apologies), REASON))),
                "entry-changes-something",
                "items");
        assertThatThrownBy(() -> new SetStandingItems(List.of(apologies, apologies), null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theCadenceMayHaveARhythmWhichEndsWithIt() {
        Name monthly = new Name("monthly");
        CadenceSet rhythmical = new CadenceSet(monthly, MONTHLY);
        after().when(office.to(new SetCadence(monthly, MONTHLY))).expectEvents(rhythmical);
        refused(
                after(rhythmical).when(office.to(new SetCadence(monthly, MONTHLY))),
                "entry-changes-something",
                "cadence");
        after(rhythmical).when(office.to(new SetCadence(monthly))).expectEvents(new CadenceSet(monthly));
        refused(
                after(rhythmical).when(office.from(FROM.minusDays(1)).to(new SetCadence(monthly))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        after(new CadenceSet(monthly))
                .when(office.to(new SetCadence(monthly, MONTHLY)))
                .expectEvents(rhythmical);
    }

    @Test
    void runningNumbersFollowOneAnotherFromMeetingToMeeting() {
        MinuteNumberingSet running = new MinuteNumberingSet(MinuteNumbering.RUNNING, 248, null);
        after().when(office.to(new SetMinuteNumbering(MinuteNumbering.RUNNING, 248, null)))
                .expectEvents(running);
        MinuteNumbersReserved first = new MinuteNumbersReserved(MEETING.value(), 248, 12, null);
        after(running)
                .when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 12, null)))
                .expectEvents(first);
        after(running, first)
                .when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 2, 1999)))
                .expectEvents(new MinuteNumbersReserved(MEETING.value(), 260, 2, null));
    }

    @Test
    void numbersWithTheYearBeginAfreshEachYear() {
        MinuteNumberingSet numbering = new MinuteNumberingSet(MinuteNumbering.WITH_YEAR, 60, null);
        MinuteNumbersReserved first = new MinuteNumbersReserved(MEETING.value(), 60, 5, TODAY.getYear());
        after(numbering)
                .when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 5, null)))
                .expectEvents(first);
        after(numbering, first)
                .when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 3, TODAY.getYear() + 1)))
                .expectEvents(new MinuteNumbersReserved(MEETING.value(), 1, 3, TODAY.getYear() + 1));
        after(numbering, first)
                .when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 3, TODAY.getYear())))
                .expectEvents(new MinuteNumbersReserved(MEETING.value(), 65, 3, TODAY.getYear()));
    }

    @Test
    void theNumberingIsStatedAnewInTheOrderOfDays() {
        MinuteNumberingSet running = new MinuteNumberingSet(MinuteNumbering.RUNNING, null, null);
        refused(
                after(running).when(office.to(new SetMinuteNumbering(MinuteNumbering.RUNNING, null, null))),
                "entry-changes-something",
                "numbering");
        refused(
                after(running)
                        .when(office.from(FROM.minusDays(1))
                                .to(new SetMinuteNumbering(MinuteNumbering.RUNNING, 15, REASON))),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    @Test
    void noNumberIsGivenOutTwice() {
        MinuteNumberingSet running = new MinuteNumberingSet(MinuteNumbering.RUNNING, 10, null);
        MinuteNumbersReserved reserved = new MinuteNumbersReserved(MEETING.value(), 10, 5, null);
        refused(
                after(running, reserved).when(office.to(new SetMinuteNumbering(MinuteNumbering.RUNNING, 14, REASON))),
                "numbers-are-reserved-once",
                "next");
        after(running, reserved)
                .when(office.to(new SetMinuteNumbering(MinuteNumbering.RUNNING, 15, REASON)))
                .expectEvents(new MinuteNumberingSet(MinuteNumbering.RUNNING, 15, REASON));
    }

    @Test
    void numbersAreReservedForMeetingsOfTheBoardWhereTheyContinue() {
        MinuteNumberingSet running = new MinuteNumberingSet(MinuteNumbering.RUNNING, null, null);
        refused(
                after().when(secretary.to(new ReserveMinuteNumbers(MEETING.value(), 1, null))),
                "only-continued-numbers-are-reserved",
                "meeting");
        for (UUID other : List.of(ELSEWHERE.value(), UUID.randomUUID()))
            refused(
                    after(running).when(secretary.to(new ReserveMinuteNumbers(other, 1, null))),
                    "numbers-are-for-a-meeting-of-the-board",
                    "meeting");
        refused(
                after(running).when(office.to(new ReserveMinuteNumbers(MEETING.value(), 1, null))),
                "asking-takes-a-role");
    }

    private static MeetingRules meetingOf(BoardId board) {
        return new MeetingRules(PROGRAMME, board, TODAY, MeetingStatus.SCHEDULED, List.of());
    }

    /** The board after those entries of 60 days ago. */
    private TestExecutor<BoardAggregate> after(BoardEvent... before) {
        List<Object> entries = new ArrayList<>();
        entries.add(happened(
                TODAY.minusDays(100), new BoardEstablished(PROGRAMME, new Name("Cabinet"), null, null, List.of())));
        for (BoardEvent event : before) entries.add(happened(FROM, event));
        return Trial.of(BoardAggregate.class, register).given(entries);
    }
}

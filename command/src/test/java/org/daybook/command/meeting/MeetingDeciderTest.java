package org.daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.action.ActionTakenUp;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingDeciderTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final BoardId BOARD = new BoardId(UUID.randomUUID());
    private static final WorkstreamId WORKSTREAM = new WorkstreamId(UUID.randomUUID());
    private static final LocalDate ESTABLISHED_ON = TODAY.minusDays(100);
    private static final LocalDate CALLED_ON = TODAY.minusDays(60);
    private static final LocalDate DATE = TODAY.minusDays(30);
    private static final LocalDate SINCE = TODAY.minusDays(20);
    private static final Text WORDS = new Text("Because");
    private static final Post CHAIR = new Post("Assistant Commissioner");
    private static final List<Text> AGENDA = List.of(new Text("Minutes"), new Text("Leadership & Culture"));
    private static final SeenUpdate UPDATE = new SeenUpdate(2, "digest");
    private static final LocalId ACTION = new LocalId("a1");
    private static final EntryLink STEP = new EntryLink(WORKSTREAM, 7L);
    private static final EntryLink DELIVERABLE = new EntryLink(WORKSTREAM, 8L);
    private static final EntryLink OTHER = new EntryLink(WORKSTREAM, 9L);

    private static final ScheduleMeeting SCHEDULING = new ScheduleMeeting(BOARD, DATE, AGENDA);
    private static final MeetingScheduled SCHEDULED = new MeetingScheduled(PROGRAMME, BOARD, DATE, AGENDA);
    private static final MeetingEvent TABLED = new PaperTabled(WORKSTREAM, UPDATE, new LocalId("p1"), 1, null, null);
    private static final MeetingEvent HELD = new MeetingHeld(DATE, List.of(CHAIR));
    private static final MeetingEvent CANCELLED = new MeetingCancelled(WORDS);
    private static final MeetingEvent MINUTED = new MinutesRecorded(WORDS);
    private static final MeetingEvent APPROVED = new MinutesApproved(null, SINCE);
    private static final MeetingEvent NOTED = new ActionNoted(ACTION, WORDS, CHAIR, null);

    private static final MeetingCommand MOVE = new RescheduleMeeting(TODAY, WORDS);
    private static final MeetingCommand REVISE = new ReviseAgenda(List.of(WORDS));
    private static final MeetingCommand TABLE = new TablePaper(WORKSTREAM, 2);
    private static final MeetingCommand HOLD = new HoldMeeting(null, List.of(CHAIR));
    private static final MeetingCommand MINUTE = new RecordMinutes(WORDS);
    private static final MeetingCommand APPROVE = new ApproveMinutes(null, SINCE);
    private static final MeetingCommand NOTE = new NoteAction(ACTION, WORDS, CHAIR, null);
    private static final MeetingCommand TAKE_UP = new TakeUpAction(ACTION, STEP);
    private static final MeetingCommand CANCEL = new CancelMeeting(WORDS);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory()
            .withBoard(board(true))
            .withUpdate(WORKSTREAM, PROGRAMME, UPDATE)
            .withActionTakenUpBy(STEP)
            .withActionTakenUpBy(DELIVERABLE);
    private final Asked secretary = Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME);

    /** What may follow what, each with what it makes. */
    static Stream<Arguments> steps() {
        LocalDate dayAfter = DATE.plusDays(1);
        Text better = new Text("In other words");
        return Stream.of(
                Arguments.of(List.of(), MOVE, new MeetingRescheduled(TODAY, WORDS)),
                Arguments.of(List.of(), REVISE, new AgendaRevised(List.of(WORDS))),
                Arguments.of(List.of(), TABLE, TABLED),
                Arguments.of(List.of(HELD), TABLE, TABLED),
                Arguments.of(List.of(TABLED), HOLD, HELD),
                Arguments.of(List.of(), new HoldMeeting(dayAfter, null), new MeetingHeld(dayAfter, List.of())),
                Arguments.of(List.of(), CANCEL, CANCELLED),
                Arguments.of(List.of(HELD), MINUTE, MINUTED),
                Arguments.of(List.of(HELD, MINUTED), new RecordMinutes(better), new MinutesRecorded(better)),
                Arguments.of(List.of(HELD, MINUTED), APPROVE, APPROVED),
                Arguments.of(List.of(HELD), NOTE, NOTED),
                Arguments.of(List.of(HELD, MINUTED, APPROVED), NOTE, NOTED),
                Arguments.of(
                        List.of(HELD),
                        new NoteAction(ACTION, WORDS, CHAIR, STEP),
                        new ActionNoted(ACTION, WORDS, CHAIR, STEP)),
                Arguments.of(List.of(HELD, NOTED), TAKE_UP, new ActionTakenUp(ACTION, STEP)),
                Arguments.of(
                        List.of(HELD, NOTED, new ActionTakenUp(ACTION, STEP)),
                        new TakeUpAction(ACTION, DELIVERABLE),
                        new ActionTakenUp(ACTION, DELIVERABLE)));
    }

    static Stream<Arguments> refusals() {
        List<MeetingEvent> approved = List.of(HELD, MINUTED, APPROVED);
        String told = "entry-changes-something";
        return Stream.of(
                Arguments.of(List.of(HELD), MOVE, "only-a-scheduled-meeting-is-moved", ""),
                Arguments.of(List.of(), new RescheduleMeeting(DATE, WORDS), told, "date"),
                Arguments.of(List.of(HELD), REVISE, "agenda-is-set-before-the-meeting", ""),
                Arguments.of(List.of(), new ReviseAgenda(AGENDA), told, "agenda"),
                Arguments.of(List.of(), new TablePaper(WORKSTREAM, 3), "paper-is-an-update-of-the-programme", "update"),
                Arguments.of(List.of(TABLED), TABLE, "paper-is-tabled-once", "update"),
                Arguments.of(List.of(CANCELLED), TABLE, "papers-are-tabled-until-the-minutes-are-approved", ""),
                Arguments.of(approved, TABLE, "papers-are-tabled-until-the-minutes-are-approved", ""),
                Arguments.of(List.of(HELD), HOLD, "only-a-scheduled-meeting-is-held", ""),
                Arguments.of(List.of(CANCELLED), HOLD, "only-a-scheduled-meeting-is-held", ""),
                Arguments.of(
                        List.of(),
                        new HoldMeeting(TODAY.plusDays(1), null),
                        "meeting-is-held-before-it-is-said",
                        "heldOn"),
                Arguments.of(List.of(HELD), CANCEL, "only-a-scheduled-meeting-is-cancelled", ""),
                Arguments.of(List.of(), MINUTE, "minutes-follow-the-meeting", ""),
                Arguments.of(List.of(CANCELLED), MINUTE, "minutes-follow-the-meeting", ""),
                Arguments.of(List.of(HELD, MINUTED), MINUTE, told, "minutes"),
                Arguments.of(approved, MINUTE, "approved-minutes-stay-as-they-are", ""),
                Arguments.of(approved, APPROVE, "approved-minutes-stay-as-they-are", ""),
                Arguments.of(List.of(HELD), APPROVE, "only-recorded-minutes-are-approved", ""),
                Arguments.of(
                        List.of(HELD, MINUTED),
                        new ApproveMinutes(null, DATE.minusDays(1)),
                        "approval-follows-the-meeting",
                        "approvedOn"),
                Arguments.of(
                        List.of(HELD, MINUTED),
                        new ApproveMinutes(null, TODAY.plusDays(1)),
                        "approval-is-said-once-it-is-given",
                        "approvedOn"),
                Arguments.of(List.of(), NOTE, "actions-follow-the-meeting", ""),
                Arguments.of(List.of(HELD, NOTED), NOTE, "actions-differ-in-their-ids", "action"),
                Arguments.of(List.of(HELD), TAKE_UP, "action-is-known", "action"),
                Arguments.of(
                        List.of(HELD, NOTED),
                        new TakeUpAction(ACTION, OTHER),
                        "action-is-taken-up-by-a-next-step-or-deliverable",
                        "takenUpBy"),
                Arguments.of(
                        List.of(HELD),
                        new NoteAction(ACTION, WORDS, CHAIR, OTHER),
                        "action-is-taken-up-by-a-next-step-or-deliverable",
                        "takenUpBy"),
                Arguments.of(List.of(HELD, NOTED, new ActionTakenUp(ACTION, STEP)), TAKE_UP, told, "takenUpBy"));
    }

    static Stream<MeetingCommand> afterScheduling() {
        return Stream.of(MOVE, REVISE, TABLE, HOLD, MINUTE, APPROVE, NOTE, TAKE_UP, CANCEL);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aMeetingGoesItsWayStepByStep(List<MeetingEvent> before, MeetingCommand command, MeetingEvent event) {
        after(before).when(secretary.to(command)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatDoesNotFollowIsRefused(List<MeetingEvent> before, MeetingCommand command, String code, String field) {
        refused(after(before).when(secretary.to(command)), code, field);
    }

    @ParameterizedTest
    @MethodSource("afterScheduling")
    void theSecretaryRunsMeetingsForWhichTheOfficeMayTablePapers(MeetingCommand command) {
        for (Role role : Role.values()) {
            boolean may =
                    role == Role.BOARD_SECRETARY || role == Role.PROGRAMME_OFFICE && command instanceof TablePaper;
            if (!may)
                refused(after(List.of()).when(Asked.of(id, role, PROGRAMME).to(command)), "asking-takes-a-role");
            Asked elsewhere = Asked.of(id, role, new ProgrammeId(UUID.randomUUID()));
            if (may) refused(after(List.of()).when(elsewhere.to(command)), "unknown-meeting", "id");
            else refused(after(List.of()).when(elsewhere.to(command)), "asking-takes-a-role");
        }
        after(List.of()).when(Asked.of(id, Role.PROGRAMME_OFFICE).to(TABLE)).expectEvents(TABLED);
    }

    @ParameterizedTest
    @MethodSource("afterScheduling")
    void aMeetingThatWasNeverCalledIsUnknown(MeetingCommand command) {
        refused(never().when(secretary.to(command)), "unknown-meeting", "id");
    }

    @Test
    void aMeetingIsCalledByTheSecretaryOrTheOfficeOfTheProgrammeOfItsBoard() {
        never().when(secretary.to(SCHEDULING)).expectEvents(SCHEDULED);
        never().when(Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME).to(SCHEDULING))
                .expectEvents(SCHEDULED);
        ProgrammeId elsewhere = new ProgrammeId(UUID.randomUUID());
        refused(never().when(Asked.of(id, Role.BOARD_SECRETARY, elsewhere).to(SCHEDULING)), "asking-takes-a-role");
        refused(never().when(Asked.of(id, Role.OWNER, PROGRAMME).to(SCHEDULING)), "asking-takes-a-role");
    }

    @Test
    void aMeetingIsOneOfABoardThatThereIsAndThatStillMeets() {
        ScheduleMeeting ofNothing = new ScheduleMeeting(new BoardId(UUID.randomUUID()), DATE, null);
        refused(never().when(secretary.to(ofNothing)), "asking-takes-a-role");
        refused(never().when(Asked.of(id, Role.BOARD_SECRETARY).to(ofNothing)), "board-is-known", "board");
        register.withBoard(board(false));
        refused(never().when(secretary.to(SCHEDULING)), "only-an-open-board-meets", "board");
    }

    @Test
    void aMeetingIsCalledOnceItsBoardIsThereForAnyDay() {
        refused(
                never().when(secretary.from(ESTABLISHED_ON.minusDays(1)).to(SCHEDULING)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        never().when(secretary.to(new ScheduleMeeting(BOARD, TODAY.plusDays(90), null)))
                .expectEvents(new MeetingScheduled(PROGRAMME, BOARD, TODAY.plusDays(90), List.of()));
        LocalDate longAgo = ESTABLISHED_ON.minusDays(1);
        never().when(secretary.to(new ScheduleMeeting(BOARD, longAgo, null)))
                .expectEvents(new MeetingScheduled(PROGRAMME, BOARD, longAgo, List.of()));
    }

    @Test
    void whatHappensToAMeetingHappensInTheOrderOfDays() {
        refused(
                after(List.of(HELD)).when(secretary.from(SINCE.minusDays(1)).to(MINUTE)),
                "step-may-not-precede-the-last",
                "effectiveOn");
        refused(
                after(List.of(HELD)).when(secretary.from(TODAY.plusDays(1)).to(MINUTE)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
    }

    @Test
    void minutesAreApprovedAtAnotherMeetingOfTheBoardOnItsDay() {
        MeetingId next = new MeetingId(UUID.randomUUID());
        ApproveMinutes approving = new ApproveMinutes(next, null);
        String otherwise = "minutes-are-approved-at-a-meeting-of-the-board";
        refused(minuted(approving), otherwise, "atMeeting");
        register.withMeeting(next, meeting(new BoardId(UUID.randomUUID()), MeetingStatus.HELD));
        refused(minuted(approving), otherwise, "atMeeting");
        register.withMeeting(next, meeting(BOARD, MeetingStatus.CANCELLED));
        refused(minuted(approving), otherwise, "atMeeting");
        register.withMeeting(next, meeting(BOARD, MeetingStatus.HELD));
        minuted(approving).expectEvents(new MinutesApproved(next, SINCE));
        register.withMeeting(new MeetingId(id), meeting(BOARD, MeetingStatus.HELD));
        refused(minuted(new ApproveMinutes(new MeetingId(id), null)), otherwise, "atMeeting");
    }

    @Test
    void anApprovalNamesTheMeetingOrTheDay() {
        for (MeetingId meeting : Arrays.asList(null, new MeetingId(id))) {
            LocalDate day = meeting == null ? null : SINCE;
            assertThatThrownBy(() -> new ApproveMinutes(meeting, day))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).isEqualTo("atMeeting"));
        }
    }

    private ResultValidator<MeetingAggregate> minuted(MeetingCommand command) {
        return after(List.of(HELD, MINUTED)).when(secretary.to(command));
    }

    @Test
    void aBoardIsCalledFromADayBeforeItWasDissolved() {
        register.withBoard(board(false));
        never().when(secretary.from(SINCE.minusDays(1)).to(SCHEDULING)).expectEvents(SCHEDULED);
        refused(never().when(secretary.from(SINCE).to(SCHEDULING)), "only-an-open-board-meets", "board");
    }

    @Test
    void noMeetingIsCalledForADayOnWhichItsBoardIsDissolved() {
        register.withBoard(board(false));
        Asked before = secretary.from(SINCE.minusDays(1));
        for (LocalDate day : List.of(SINCE, SINCE.plusDays(1), TODAY.plusDays(90))) {
            refused(never().when(before.to(new ScheduleMeeting(BOARD, day, null))), "only-an-open-board-meets", "date");
            refused(
                    after(List.of()).when(before.to(new RescheduleMeeting(day, WORDS))),
                    "only-an-open-board-meets",
                    "date");
        }
        LocalDate last = SINCE.minusDays(1);
        after(List.of())
                .when(secretary.to(new RescheduleMeeting(last, WORDS)))
                .expectEvents(new MeetingRescheduled(last, WORDS));
    }

    @Test
    void aBoardMeetsForTheLastTimeOnTheDayOfItsDissolution() {
        register.withBoard(board(false));
        refused(
                after(List.of()).when(secretary.to(new HoldMeeting(SINCE.plusDays(1), null))),
                "only-an-open-board-meets",
                "heldOn");
        after(List.of())
                .when(secretary.to(new HoldMeeting(SINCE, null)))
                .expectEvents(new MeetingHeld(SINCE, List.of()));
        after(List.of()).when(secretary.to(HOLD)).expectEvents(HELD);
    }

    @Test
    void aMeetingCalledForADayAfterItsBoardWasDissolvedIsCancelledAndNotHeld() {
        register.withBoard(board(false));
        Object called = happened(CALLED_ON, new MeetingScheduled(PROGRAMME, BOARD, TODAY, AGENDA));
        refused(
                Trial.of(MeetingAggregate.class, register).given(called).when(secretary.to(HOLD)),
                "only-an-open-board-meets",
                "heldOn");
        Trial.of(MeetingAggregate.class, register)
                .given(called)
                .when(secretary.to(CANCEL))
                .expectEvents(CANCELLED);
    }

    /** A meeting that was called and has come so far. */
    private TestExecutor<MeetingAggregate> after(List<MeetingEvent> steps) {
        List<Object> given = new ArrayList<>(List.of(happened(CALLED_ON, SCHEDULED)));
        steps.forEach(step -> given.add(happened(SINCE, step)));
        return Trial.of(MeetingAggregate.class, register).given(given);
    }

    private TestExecutor<MeetingAggregate> never() {
        return Trial.of(MeetingAggregate.class, register).givenNoPriorActivity();
    }

    private static BoardRules board(boolean open) {
        StateTimeline<BoardStatus> states = StateTimeline.from(ESTABLISHED_ON, BoardStatus.OPEN);
        return new BoardRules(
                BOARD,
                PROGRAMME,
                new Name("Strategic Board"),
                open ? states : states.with(BoardStatus.DISSOLVED, SINCE));
    }

    private static MeetingRules meeting(BoardId board, MeetingStatus status) {
        return new MeetingRules(PROGRAMME, board, SINCE, status, List.of());
    }
}

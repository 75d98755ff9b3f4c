package org.daybook.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.action.Minuted.BOARD;
import static org.daybook.command.action.Minuted.DUE;
import static org.daybook.command.action.Minuted.ESTABLISHED_ON;
import static org.daybook.command.action.Minuted.LATER;
import static org.daybook.command.action.Minuted.MEETING;
import static org.daybook.command.action.Minuted.MET_ON;
import static org.daybook.command.action.Minuted.MINUTE;
import static org.daybook.command.action.Minuted.NEXT_MEETING;
import static org.daybook.command.action.Minuted.NOTED;
import static org.daybook.command.action.Minuted.OTHERS;
import static org.daybook.command.action.Minuted.OTHER_STEP;
import static org.daybook.command.action.Minuted.OWNER;
import static org.daybook.command.action.Minuted.OWNERS;
import static org.daybook.command.action.Minuted.PROGRAMME;
import static org.daybook.command.action.Minuted.RAISED;
import static org.daybook.command.action.Minuted.RAISING;
import static org.daybook.command.action.Minuted.STEP;
import static org.daybook.command.action.Minuted.WHY;
import static org.daybook.command.action.Minuted.WORDS;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.LinkAction;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.ReassignAction;
import org.daybook.shared.action.RestateAction;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionDeciderTest {

    private static final LocalDate SINCE = TODAY.minusDays(10);

    private static final ActionEvent HELD = new ActionPutOnHold(WHY);
    private static final ActionEvent RESUMED = new ActionResumed(null);
    private static final ActionEvent DONE = new ActionCompleted(WHY);
    private static final ActionEvent DROPPED = new ActionDropped(WHY);
    private static final ActionEvent REOPENED = new ActionReopened(WHY);

    private static final ActionCommand REPORT = new ReportOnAction(WHY, null);
    private static final ActionCommand MOVE = new RescheduleAction(LATER, WHY);
    private static final ActionCommand REASSIGN = new ReassignAction(OTHERS, WHY);
    private static final ActionCommand HOLD = new PutActionOnHold(WHY);
    private static final ActionCommand RESUME = new ResumeAction(null);
    private static final ActionCommand COMPLETE = new CompleteAction(WHY);
    private static final ActionCommand DROP = new DropAction(WHY);
    private static final ActionCommand REOPEN = new ReopenAction(WHY);
    private static final ActionCommand LINK = new LinkAction(STEP);
    private static final ActionCommand RESTATE = new RestateAction(null, null, WHY, null, null, WHY);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = Minuted.register();
    private final Asked secretary = Asked.of(id, Role.BOARD_SECRETARY, PROGRAMME);
    /** By account: the role gives an owner no right over actions. */
    private final Asked owner = Asked.of(id, Role.OWNER, PROGRAMME);

    /** What may follow what, each with what it makes. */
    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(List.of(), REPORT, new ActionReported(WHY, null)),
                Arguments.of(
                        List.of(HELD), new ReportOnAction(WHY, LATER), new ActionReported(WHY, ActionDate.of(LATER))),
                Arguments.of(List.of(), MOVE, new ActionRescheduled(ActionDate.of(LATER), WHY)),
                Arguments.of(
                        List.of(),
                        new RescheduleAction(NEXT_MEETING, WHY),
                        new ActionRescheduled(new ActionDate(true, null), WHY)),
                Arguments.of(List.of(), REASSIGN, new ActionReassigned(OTHERS, WHY)),
                Arguments.of(List.of(), HOLD, HELD),
                Arguments.of(List.of(HELD), RESUME, RESUMED),
                Arguments.of(List.of(), COMPLETE, DONE),
                Arguments.of(List.of(HELD), COMPLETE, DONE),
                Arguments.of(List.of(HELD), DROP, DROPPED),
                Arguments.of(List.of(DONE), REOPEN, REOPENED),
                Arguments.of(List.of(DROPPED), REOPEN, REOPENED),
                Arguments.of(List.of(DONE, REOPENED), COMPLETE, DONE),
                Arguments.of(List.of(), LINK, new ActionLinked(STEP)),
                Arguments.of(List.of(new ActionLinked(STEP)), new LinkAction(OTHER_STEP), new ActionLinked(OTHER_STEP)),
                Arguments.of(List.of(DONE), RESTATE, new ActionRestated(null, null, WHY, List.of(), null, WHY)));
    }

    static Stream<Arguments> refusals() {
        String live = "only-a-live-action-changes";
        String closed = "only-a-live-action-is-closed";
        String told = "entry-changes-something";
        return Stream.of(
                Arguments.of(List.of(DONE), REPORT, live, ""),
                Arguments.of(List.of(DROPPED), MOVE, live, ""),
                Arguments.of(List.of(DONE), REASSIGN, live, ""),
                Arguments.of(List.of(DONE), LINK, live, ""),
                Arguments.of(List.of(HELD), HOLD, "only-an-open-action-is-put-on-hold", ""),
                Arguments.of(List.of(DONE), HOLD, "only-an-open-action-is-put-on-hold", ""),
                Arguments.of(List.of(), RESUME, "only-an-action-on-hold-is-resumed", ""),
                Arguments.of(List.of(DONE), COMPLETE, closed, ""),
                Arguments.of(List.of(DONE), DROP, closed, ""),
                Arguments.of(List.of(DROPPED), COMPLETE, closed, ""),
                Arguments.of(List.of(), REOPEN, "only-a-closed-action-is-reopened", ""),
                Arguments.of(List.of(HELD), REOPEN, "only-a-closed-action-is-reopened", ""),
                Arguments.of(List.of(), new RescheduleAction(DUE, WHY), told, "due"),
                Arguments.of(List.of(), new ReassignAction(OWNERS, null), told, "owners"),
                Arguments.of(List.of(new ActionLinked(STEP)), LINK, told, "takenUpBy"),
                Arguments.of(
                        List.of(),
                        new LinkAction(new EntryLink(STEP.workstream(), 9L)),
                        "action-is-taken-up-by-a-next-step-or-deliverable",
                        "takenUpBy"),
                Arguments.of(List.of(), new RestateAction(MINUTE, null, WORDS, OWNERS, DUE, WHY), told, ""));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsTakenInTheRightState(List<ActionEvent> before, ActionCommand command, ActionEvent made) {
        after(before).when(secretary.to(command)).expectEvents(made);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aStepIsRefusedInAnyOther(List<ActionEvent> before, ActionCommand command, String code, String field) {
        // Judged on the day after, so that the day on which it was closed does not count.
        refused(after(before).when(secretary.to(command)), code, field);
    }

    @Test
    void anActionIsRaisedAtAMeetingOrBetweenTwo() {
        never().when(secretary.to(RAISING))
                .expectEvents(RAISED)
                .expectResultMessagePayloadMatching(CoreMatchers.instanceOf(Receipt.class));
        RaiseAction between = new RaiseAction(BOARD, null, null, null, WORDS, OTHERS, NEXT_MEETING, STEP, null);
        ActionDate next = new ActionDate(true, null);
        never().when(secretary.to(between))
                .expectEvents(new ActionRaised(BOARD, PROGRAMME, null, null, null, WORDS, OTHERS, next, STEP, null));
        RaiseAction there = new RaiseAction(null, MEETING, null, MINUTE, WORDS, OWNERS, DUE, null, null);
        never().when(secretary.to(there)).expectEvents(RAISED);
        refused(after(List.of()).when(secretary.to(RAISING)), "id-is-taken", "id");
    }

    @Test
    void itsBoardItsMeetingItsOwnersAndWhatTookItUpMustExist() {
        BoardId nowhere = new BoardId(UUID.randomUUID());
        refused(
                never().when(Asked.of(id, Role.BOARD_SECRETARY)
                        .to(new RaiseAction(nowhere, null, null, null, WORDS, OTHERS, DUE, null, null))),
                "actions-board-exists",
                "board");
        MeetingId unknown = new MeetingId(UUID.randomUUID());
        RaiseAction elsewhere = new RaiseAction(BOARD, unknown, null, null, WORDS, OTHERS, DUE, null, null);
        refused(never().when(secretary.to(elsewhere)), "action-is-raised-at-a-meeting-of-its-board", "meeting");
        RaiseAction somewhere = new RaiseAction(null, unknown, null, null, WORDS, OTHERS, DUE, null, null);
        refused(
                never().when(Asked.of(id, Role.BOARD_SECRETARY).to(somewhere)),
                "action-is-raised-at-a-meeting-of-its-board",
                "meeting");
        register.withMeeting(unknown, Minuted.meeting(nowhere, MeetingStatus.HELD));
        refused(never().when(secretary.to(elsewhere)), "action-is-raised-at-a-meeting-of-its-board", "meeting");
        register.withMeeting(unknown, Minuted.meeting(BOARD, MeetingStatus.CANCELLED));
        refused(never().when(secretary.to(elsewhere)), "no-action-is-raised-at-a-cancelled-meeting", "meeting");
        List<ActionOwner> gone =
                List.of(new ActionOwner(new Post("Director"), AccountId.of("00000000-0000-4000-8000-00000000dead")));
        refused(
                never().when(secretary.to(new RaiseAction(BOARD, null, null, null, WORDS, gone, DUE, null, null))),
                "action-owners-have-active-accounts",
                "owners");
        refused(
                after(List.of()).when(secretary.to(new ReassignAction(gone, null))),
                "action-owners-have-active-accounts",
                "owners");
        EntryLink report = new EntryLink(STEP.workstream(), 9L);
        refused(
                never().when(secretary.to(new RaiseAction(BOARD, null, null, null, WORDS, OTHERS, DUE, report, null))),
                "action-is-taken-up-by-a-next-step-or-deliverable",
                "takenUpBy");
    }

    @Test
    void itIsRaisedOnTheDayOfItsMeetingOrLaterWhileTheBoardMeets() {
        never().when(secretary.from(MET_ON).to(RAISING)).expectEvents(RAISED);
        refused(
                never().when(secretary.from(MET_ON.minusDays(1)).to(RAISING)),
                "action-may-not-precede-its-meeting",
                "effectiveOn");
        refused(
                never().when(secretary.from(ESTABLISHED_ON.minusDays(1)).to(RAISING)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        refused(
                never().when(secretary.from(TODAY.plusDays(1)).to(RAISING)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
        StateTimeline<BoardStatus> open = StateTimeline.from(ESTABLISHED_ON, BoardStatus.OPEN);
        register.withBoard(Minuted.board(open.with(BoardStatus.DISSOLVED, SINCE)));
        never().when(secretary.from(SINCE).to(RAISING)).expectEvents(RAISED);
        refused(never().when(secretary.to(RAISING)), "only-an-open-board-raises-actions", "board");
    }

    @Test
    void anActionNotedAtAMeetingGoesOnOnceUnderAnIdThatEverybodyKnows() {
        RaiseAction from = new RaiseAction(BOARD, null, null, null, WORDS, OTHERS, DUE, null, NOTED);
        UUID known = ActionId.of(NOTED).value();
        assertThat(from.aggregate()).contains(known);
        assertThat(from.meeting()).isEqualTo(MEETING);
        Asked going = Asked.of(known, Role.BOARD_SECRETARY, PROGRAMME);
        refused(never().when(going.to(from)), "noted-action-is-known", "from.action");
        register.withNotedAction(NOTED);
        refused(never().when(secretary.to(from)), "noted-action-goes-on-once", "id");
        StateTimeline<BoardStatus> open = StateTimeline.from(ESTABLISHED_ON, BoardStatus.OPEN);
        register.withBoard(Minuted.board(open.with(BoardStatus.DISSOLVED, SINCE)));
        ActionRaised raised =
                new ActionRaised(BOARD, PROGRAMME, MEETING, null, null, WORDS, OTHERS, ActionDate.of(DUE), null, NOTED);
        never().when(going.to(from)).expectEvents(raised);
        refused(
                Trial.of(ActionAggregate.class, register)
                        .given(happened(TODAY, raised))
                        .when(going.to(from)),
                "id-is-taken",
                "id");
    }

    @Test
    void whatCanNeverBeValidIsNoCommand() {
        MeetingId other = new MeetingId(UUID.randomUUID());
        invalid("meeting", () -> new RaiseAction(BOARD, other, null, null, WORDS, OTHERS, DUE, null, NOTED));
        invalid("board", () -> new RaiseAction(null, null, null, null, WORDS, OTHERS, DUE, null, null));
        invalid("item", () -> new RaiseAction(BOARD, null, new LocalId("i1"), null, WORDS, OTHERS, DUE, null, null));
        invalid("owners", () -> new RaiseAction(BOARD, null, null, null, WORDS, List.of(), DUE, null, null));
        List<ActionOwner> twice = List.of(
                new ActionOwner(new Post("Director of HR"), null), new ActionOwner(new Post("director of  hr"), OWNER));
        invalid("owners", () -> new ReassignAction(twice, null));
        invalid("text", () -> new RestateAction(null, null, null, List.of(), null, WHY));
        invalid("date", () -> new ActionDate(false, null));
    }

    private static void invalid(String field, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }

    @Test
    void nextMeetingSaidAgainOnALaterDayHoldsItOver() {
        ActionEvent once = new ActionRescheduled(ActionDate.of(NEXT_MEETING), WHY);
        after(List.of(once))
                .when(secretary.to(new RescheduleAction(NEXT_MEETING, WHY)))
                .expectEvents(once);
        refused(
                after(List.of(once)).when(secretary.from(SINCE).to(new RescheduleAction(NEXT_MEETING, WHY))),
                "entry-changes-something",
                "due");
    }

    @Test
    void whatIsSaidOfADayIsJudgedByThatDay() {
        after(List.of(DONE)).when(secretary.from(SINCE).to(REPORT)).expectEvents(new ActionReported(WHY, null));
        after(List.of(DONE))
                .when(secretary.from(SINCE.minusDays(1)).to(MOVE))
                .expectEvents(new ActionRescheduled(ActionDate.of(LATER), WHY));
        refused(
                after(List.of(DONE)).when(secretary.from(SINCE.minusDays(1)).to(HOLD)),
                "step-may-not-precede-the-last",
                "effectiveOn");
        refused(
                after(List.of(new ActionReported(WHY, null)))
                        .when(secretary.from(SINCE.minusDays(1)).to(COMPLETE)),
                "step-may-not-precede-the-last",
                "effectiveOn");
        refused(
                after(List.of()).when(secretary.from(MET_ON.minusDays(1)).to(REPORT)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
    }

    /** Each by itself, as somebody puts right one thing at a time. */
    static Stream<Arguments> puttingRight() {
        Label minute = new Label("61/17");
        LocalId item = new LocalId("i2");
        return Stream.of(
                Arguments.of(
                        new RestateAction(minute, null, null, null, null, WHY),
                        new ActionRestated(minute, null, null, List.of(), null, WHY)),
                Arguments.of(
                        new RestateAction(null, item, null, null, null, WHY),
                        new ActionRestated(null, item, null, List.of(), null, WHY)),
                Arguments.of(
                        new RestateAction(null, null, WHY, null, null, WHY),
                        new ActionRestated(null, null, WHY, List.of(), null, WHY)),
                Arguments.of(
                        new RestateAction(null, null, null, OTHERS, null, WHY),
                        new ActionRestated(null, null, null, OTHERS, null, WHY)),
                Arguments.of(
                        new RestateAction(null, null, null, null, LATER, WHY),
                        new ActionRestated(null, null, null, List.of(), ActionDate.of(LATER), WHY)));
    }

    @ParameterizedTest
    @MethodSource("puttingRight")
    void whatIsPutRightMustHaveBeenWrong(RestateAction command, ActionRestated made) {
        after(List.of()).when(secretary.to(command)).expectEvents(made);
        refused(after(List.of(made)).when(secretary.to(command)), "entry-changes-something", "");
    }

    @Test
    void anOwnerThatIsPutRightHasAnActiveAccount() {
        List<ActionOwner> gone = List.of(new ActionOwner(new Post("Director"), new AccountId(UUID.randomUUID())));
        refused(
                after(List.of()).when(secretary.to(new RestateAction(null, null, null, gone, null, WHY))),
                "action-owners-have-active-accounts",
                "owners");
    }

    @Test
    void whatIsPutRightChangesNoStateAndMayHoldFromTheBeginning() {
        after(List.of(new ActionRescheduled(ActionDate.of(LATER), WHY), DONE))
                .when(secretary.from(MET_ON).to(new RestateAction(null, null, null, null, LATER, WHY)))
                .expectEvents(new ActionRestated(null, null, null, List.of(), ActionDate.of(LATER), WHY));
    }

    @Test
    void anOwnerWithAnAccountReportsAndSaysDoneAndNothingElse() {
        for (ActionCommand command : List.of(REPORT, COMPLETE, LINK)) {
            after(List.of()).when(owner.to(command)).expectSuccessfulHandlerExecution();
            refused(
                    after(List.of(new ActionReassigned(OTHERS, null))).when(owner.to(command)),
                    "only-an-owner-of-the-action-may-report");
        }
        for (ActionCommand command : List.of(RAISING, MOVE, REASSIGN, HOLD, RESUME, DROP, REOPEN, RESTATE)) {
            refused(
                    (command == RAISING ? never() : after(List.of())).when(owner.to(command)),
                    "only-the-boards-secretary-may-arrange-actions");
        }
    }

    @Test
    void theSecretaryOfTheBoardArrangesItsActionsByTheirSeat() {
        Actor seated = new Actor(
                AccountId.of("00000000-0000-4000-8000-00000000acc5"),
                new Post("Governance Officer"),
                List.of(),
                List.of(new HeldCapacity(Capacity.SECRETARY_OF_BOARD, BOARD.value())));
        never().when(new Asked(id, seated, null).to(RAISING)).expectEvents(RAISED);
        after(List.of()).when(new Asked(id, seated, null).to(HOLD)).expectEvents(HELD);
        Actor elsewhere = new Actor(
                seated.account(),
                seated.post(),
                List.of(),
                List.of(new HeldCapacity(Capacity.SECRETARY_OF_BOARD, UUID.randomUUID())));
        refused(
                never().when(new Asked(id, elsewhere, null).to(RAISING)),
                "only-the-boards-secretary-may-arrange-actions");
        refused(after(List.of()).when(new Asked(id, elsewhere, null).to(HOLD)), "unknown-action", "id");
    }

    @Test
    void whatMayNotBeReadIsNotThere() {
        ProgrammeId elsewhere = new ProgrammeId(UUID.randomUUID());
        for (Role role : List.of(Role.BOARD_SECRETARY, Role.PROGRAMME_OFFICE, Role.BOARD, Role.ADMIN)) {
            refused(after(List.of()).when(Asked.of(id, role, elsewhere).to(REPORT)), "unknown-action", "id");
        }
        for (Role role : List.of(Role.BOARD, Role.AUDITOR, Role.DATA_PROTECTION)) {
            refused(
                    after(List.of()).when(Asked.of(id, role, PROGRAMME).to(REPORT)),
                    "only-an-owner-of-the-action-may-report");
        }
        refused(never().when(secretary.to(REPORT)), "unknown-action", "id");
    }

    /** An action raised at the meeting, which has come so far. */
    private TestExecutor<ActionAggregate> after(List<ActionEvent> steps) {
        List<Object> given = new ArrayList<>(List.of(happened(MET_ON, RAISED)));
        steps.forEach(step -> given.add(happened(SINCE, step)));
        return Trial.of(ActionAggregate.class, register).given(given);
    }

    private TestExecutor<ActionAggregate> never() {
        return Trial.of(ActionAggregate.class, register).givenNoPriorActivity();
    }
}

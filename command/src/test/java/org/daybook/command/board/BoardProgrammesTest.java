package org.daybook.command.board;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.ProposedSeat;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** The programmes that a board serves: from its establishment on, and attached or detached later. */
class BoardProgrammesTest {

    private static final ProgrammeId CULTURE = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId ESTATES = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate OPENED_ON = TODAY.minusDays(200);
    private static final LocalDate ESTABLISHED_ON = TODAY.minusDays(100);
    private static final LocalDate LATER = TODAY.minusDays(30);
    private static final Name NAME = new Name("Joint Board");
    private static final Text REASON = new Text("The programmes are run together");
    private static final Post LEADER = new Post("Leader of the council");

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register =
            new RegisterInMemory().withProgramme(programme(CULTURE, true)).withProgramme(programme(ESTATES, true));
    private final Asked ofBoth = Asked.of(id, Role.PROGRAMME_OFFICE, CULTURE, ESTATES);
    private final Asked ofCulture = Asked.of(id, Role.PROGRAMME_OFFICE, CULTURE);
    private final Asked everywhere = Asked.of(id, Role.PROGRAMME_OFFICE);

    @Test
    void aBoardIsEstablishedForSeveralProgrammesByAnOfficeOfEach() {
        EstablishBoard joint = establishing(List.of(CULTURE, ESTATES));
        never().when(ofBoth.to(joint)).expectEvents(established(CULTURE, ESTATES));
        never().when(everywhere.to(joint)).expectEvents(established(CULTURE, ESTATES));
        refused(never().when(ofCulture.to(joint)), "asking-takes-a-role");
    }

    @Test
    void aBoardOfNoProgrammeIsEstablishedByAnOfficeOfEveryProgramme() {
        never().when(everywhere.to(establishing(List.of()))).expectEvents(established());
        refused(never().when(ofBoth.to(establishing(List.of()))), "asking-takes-a-role");
        register.giveAway(Register.BOARDS_OF_NONE, NAME);
        refused(never().when(everywhere.to(establishing(List.of()))), "boards-of-no-programme-differ-in-name", "name");
        never().when(ofBoth.to(establishing(List.of(CULTURE)))).expectEvents(established(CULTURE));
    }

    @Test
    void whichProgrammesItServesIsSaidInOneWay() {
        assertThatThrownBy(() -> new EstablishBoard(null, null, NAME, null, null, null, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("is required");
        assertThatThrownBy(() -> new EstablishBoard(CULTURE, List.of(ESTATES), NAME, null, null, null, null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> establishing(List.of(CULTURE, CULTURE))).hasMessage("names an item twice");
    }

    @Test
    void itsNameDiffersFromThoseOfTheBoardsOfEachProgramme() {
        register.giveAway(Register.boardsOf(ESTATES), NAME);
        refused(
                never().when(ofBoth.to(establishing(List.of(CULTURE, ESTATES)))),
                "boards-of-a-programme-differ-in-name",
                "name");
        refused(
                after().when(ofBoth.to(new AttachBoard(ESTATES, null))),
                "boards-of-a-programme-differ-in-name",
                "name");
        register.giveAway(Register.BOARDS_OF_NONE, NAME);
        refused(
                after().when(everywhere.to(new DetachBoard(CULTURE, REASON))),
                "boards-of-no-programme-differ-in-name",
                "name");
    }

    @Test
    void everyProgrammeIsThereAndOpen() {
        ProgrammeId nowhere = new ProgrammeId(UUID.randomUUID());
        refused(
                never().when(everywhere.to(establishing(List.of(CULTURE, nowhere)))),
                "boards-programme-exists",
                "programmes");
        refused(after().when(everywhere.to(new AttachBoard(nowhere, null))), "boards-programme-exists", "programme");
        register.withProgramme(programme(ESTATES, false));
        refused(
                after().when(ofBoth.to(new AttachBoard(ESTATES, null))),
                "only-an-open-programme-takes-boards",
                "programme");
        after().when(ofBoth.from(LATER.minusDays(1)).to(new AttachBoard(ESTATES, null)))
                .expectEvents(new BoardAttached(ESTATES, null));
    }

    @Test
    void aBoardIsAttachedAndDetachedByAnOfficeOfEachProgrammeConcerned() {
        after().when(ofBoth.to(new AttachBoard(ESTATES, REASON))).expectEvents(new BoardAttached(ESTATES, REASON));
        refused(after().when(ofCulture.to(new AttachBoard(ESTATES, REASON))), "asking-takes-a-role");
        BoardAttached attached = new BoardAttached(ESTATES, null);
        after(attached)
                .when(ofBoth.to(new DetachBoard(CULTURE, REASON)))
                .expectEvents(new BoardDetached(CULTURE, REASON));
        refused(after(attached).when(ofCulture.to(new DetachBoard(CULTURE, REASON))), "asking-takes-a-role");
        refused(after(attached).when(ofCulture.to(new RenameBoard(new Name("Board")))), "asking-takes-a-role");
    }

    /** Nobody learns of a board by the programme to which they would attach it. */
    @Test
    void aBoardThatOneMayNotReadIsNotThereToBeAttached() {
        Asked ofEstates = Asked.of(id, Role.PROGRAMME_OFFICE, ESTATES);
        refused(after().when(ofEstates.to(new AttachBoard(ESTATES, null))), "unknown-board", "id");
        BoardDetached left = new BoardDetached(CULTURE, REASON);
        refused(after(left).when(ofBoth.to(new AttachBoard(ESTATES, null))), "unknown-board", "id");
    }

    @Test
    void onlyAnOfficeOfEveryProgrammeLeavesABoardWithoutOneOrAttachesOneThatHasNone() {
        refused(after().when(ofBoth.to(new DetachBoard(CULTURE, REASON))), "asking-takes-a-role");
        after().when(everywhere.to(new DetachBoard(CULTURE, REASON))).expectEvents(new BoardDetached(CULTURE, REASON));
        after(new BoardDetached(CULTURE, REASON))
                .when(everywhere.to(new AttachBoard(ESTATES, null)))
                .expectEvents(new BoardAttached(ESTATES, null));
    }

    @Test
    void itIsAttachedOnceAndDetachedFromWhatItServes() {
        refused(after().when(ofBoth.to(new AttachBoard(CULTURE, null))), "board-is-attached-once", "programme");
        refused(
                after(new BoardAttached(ESTATES, null), new BoardDetached(ESTATES, REASON))
                        .when(everywhere.to(new DetachBoard(ESTATES, REASON))),
                "only-an-attached-board-is-detached",
                "programme");
    }

    @Test
    void theDaysOfOneProgrammeFollowEachOther() {
        BoardDetached left = new BoardDetached(CULTURE, REASON);
        Asked before = everywhere.from(LATER.minusDays(1));
        refused(
                after(left).when(before.to(new AttachBoard(CULTURE, null))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        after(left).when(before.to(new AttachBoard(ESTATES, null))).expectEvents(new BoardAttached(ESTATES, null));
        refused(
                after().when(everywhere.from(ESTABLISHED_ON.minusDays(1)).to(new AttachBoard(ESTATES, null))),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
    }

    @Test
    void aBoardIsEstablishedWithItsSeats() {
        AccountId account = new AccountId(UUID.randomUUID());
        ProposedSeat chair = new ProposedSeat(LEADER, SeatCapacity.CHAIR, null, TODAY.plusYears(1), account);
        ProposedSeat councillor =
                new ProposedSeat(LEADER, SeatCapacity.MEMBER, ESTABLISHED_ON.minusDays(9), null, null);
        EstablishBoard board =
                new EstablishBoard(CULTURE, null, NAME, null, null, List.of(), List.of(chair, councillor));
        refused(never().when(ofCulture.to(board)), "seat-has-an-active-account", "seats[0].account");
        register.withAccount(account);
        BoardEstablished seated = new BoardEstablished(
                List.of(CULTURE),
                NAME,
                null,
                null,
                List.of(),
                List.of(
                        new FoundingSeat(
                                new LocalId("seat-1"), LEADER, SeatCapacity.CHAIR, TODAY, TODAY.plusYears(1), account),
                        new FoundingSeat(
                                new LocalId("seat-2"),
                                LEADER,
                                SeatCapacity.MEMBER,
                                ESTABLISHED_ON.minusDays(9),
                                null,
                                null)));
        never().when(ofCulture.to(board)).expectEvents(seated);
        Trial.of(BoardAggregate.class, register)
                .given(happened(ESTABLISHED_ON, seated))
                .when(ofCulture.to(new HandOverSeat(new LocalId("seat-2"), new Post("Deputy leader"), null, null)))
                .expectEvents(new SeatHandedOver(new LocalId("seat-2"), new Post("Deputy leader"), null, null));
        assertThatThrownBy(() -> new ProposedSeat(LEADER, SeatCapacity.SUBSTITUTE, null, null, null))
                .isInstanceOf(InvalidValue.class);
    }

    private static EstablishBoard establishing(List<ProgrammeId> programmes) {
        return new EstablishBoard(null, programmes, NAME, null, null, null, null);
    }

    private static BoardEstablished established(ProgrammeId... programmes) {
        return new BoardEstablished(List.of(programmes), NAME, null, null, List.of(), List.of());
    }

    /** A board of one programme that has come so far. */
    private TestExecutor<BoardAggregate> after(BoardEvent... steps) {
        List<Object> given = new ArrayList<>(List.of(happened(ESTABLISHED_ON, established(CULTURE))));
        for (BoardEvent step : steps) given.add(happened(LATER, step));
        return Trial.of(BoardAggregate.class, register).given(given);
    }

    private TestExecutor<BoardAggregate> never() {
        return Trial.of(BoardAggregate.class, register).givenNoPriorActivity();
    }

    private static ProgrammeRules programme(ProgrammeId id, boolean open) {
        StateTimeline<ProgrammeStatus> opened = StateTimeline.from(OPENED_ON, ProgrammeStatus.OPEN);
        return new ProgrammeRules(
                id,
                new Name("Programme"),
                Marking.OFFICIAL,
                null,
                null,
                Map.of(),
                open ? opened : opened.with(ProgrammeStatus.CLOSED, LATER));
    }
}

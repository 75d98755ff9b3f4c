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
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.SetCadence;
import org.daybook.shared.board.SetTermsOfReference;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.hamcrest.CoreMatchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoardDeciderTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate PROGRAMME_OPENED_ON = TODAY.minusDays(200);
    private static final LocalDate ESTABLISHED_ON = TODAY.minusDays(100);
    private static final LocalDate LATER = TODAY.minusDays(30);
    private static final Name NAME = new Name("Strategic Board");
    private static final Text TERMS = new Text("It oversees the programme.");
    private static final Name QUARTERLY = new Name("quarterly");
    private static final Post CHAIR = new Post("Assistant Commissioner");
    private static final Post DIRECTOR = new Post("Director of HR");
    private static final Text REASON = new Text("Its work is done");

    private static final EstablishBoard ESTABLISHING =
            new EstablishBoard(PROGRAMME, NAME, TERMS, QUARTERLY, List.of(CHAIR));
    private static final BoardEstablished ESTABLISHED =
            new BoardEstablished(PROGRAMME, NAME, TERMS, QUARTERLY, List.of(CHAIR));
    private static final BoardEvent DISSOLVED = new BoardDissolved(REASON);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory().withProgramme(programme(true));
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME);

    static Stream<Arguments> steps() {
        Name other = new Name("Delivery Board");
        Text otherTerms = new Text("It decides.");
        Name monthly = new Name("monthly");
        MemberSeated seated = new MemberSeated(DIRECTOR, List.of(CHAIR, DIRECTOR));
        MemberReleased released = new MemberReleased(CHAIR, List.of());
        return Stream.of(
                Arguments.of(List.of(), new RenameBoard(other), new BoardRenamed(other)),
                Arguments.of(List.of(), new SetTermsOfReference(otherTerms), new TermsOfReferenceSet(otherTerms)),
                Arguments.of(List.of(), new SetCadence(monthly), new CadenceSet(monthly)),
                Arguments.of(List.of(), new SeatMember(DIRECTOR), seated),
                Arguments.of(List.of(), new ReleaseMember(CHAIR), released),
                Arguments.of(List.of(released), new SeatMember(CHAIR), new MemberSeated(CHAIR, List.of(CHAIR))),
                Arguments.of(
                        List.of(seated), new ReleaseMember(DIRECTOR), new MemberReleased(DIRECTOR, List.of(CHAIR))),
                Arguments.of(List.of(seated), new DissolveBoard(REASON), DISSOLVED));
    }

    static Stream<Arguments> refusals() {
        String told = "entry-changes-something";
        return Stream.of(
                Arguments.of(List.of(), new RenameBoard(NAME), told, "name"),
                Arguments.of(List.of(), new SetTermsOfReference(TERMS), told, "termsOfReference"),
                Arguments.of(List.of(), new SetCadence(QUARTERLY), told, "cadence"),
                Arguments.of(List.of(), new SeatMember(CHAIR), "post-has-one-seat", "post"),
                Arguments.of(List.of(), new ReleaseMember(DIRECTOR), "only-a-member-is-released", "post"),
                Arguments.of(
                        List.of(new MemberReleased(CHAIR, List.of())),
                        new ReleaseMember(CHAIR),
                        "only-a-member-is-released",
                        "post"),
                Arguments.of(List.of(DISSOLVED), new SeatMember(DIRECTOR), "board-is-open", ""),
                Arguments.of(List.of(DISSOLVED), new DissolveBoard(REASON), "board-is-open", ""));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aBoardIsNamedInstructedAndManned(List<BoardEvent> before, BoardCommand command, BoardEvent event) {
        after(before).when(office.to(command)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatDoesNotFollowIsRefused(List<BoardEvent> before, BoardCommand command, String code, String field) {
        refused(after(before).when(office.to(command)), code, field);
    }

    @Test
    void aBoardIsEstablishedByTheOfficeOfItsProgramme() {
        never().when(office.to(ESTABLISHING))
                .expectEvents(ESTABLISHED)
                .expectResultMessagePayloadMatching(CoreMatchers.instanceOf(Receipt.class));
        for (Role role : Role.values()) {
            if (role != Role.PROGRAMME_OFFICE)
                refused(never().when(Asked.of(id, role, PROGRAMME).to(ESTABLISHING)), "asking-takes-a-role");
        }
        Asked elsewhere = Asked.of(id, Role.PROGRAMME_OFFICE, new ProgrammeId(UUID.randomUUID()));
        refused(never().when(elsewhere.to(ESTABLISHING)), "asking-takes-a-role");
        refused(after(List.of()).when(elsewhere.to(new DissolveBoard(REASON))), "unknown-board", "id");
    }

    @Test
    void aBoardMayHaveNeitherTermsNorCadenceNorMembersYet() {
        never().when(office.to(new EstablishBoard(PROGRAMME, NAME, null, null, null)))
                .expectEvents(new BoardEstablished(PROGRAMME, NAME, null, null, List.of()));
    }

    @Test
    void aBoardIsOneOfAnOpenProgramme() {
        EstablishBoard nowhere = new EstablishBoard(new ProgrammeId(UUID.randomUUID()), NAME, null, null, null);
        refused(never().when(Asked.of(id, Role.PROGRAMME_OFFICE).to(nowhere)), "boards-programme-exists", "programme");
        register.withProgramme(programme(false));
        refused(never().when(office.to(ESTABLISHING)), "only-an-open-programme-takes-boards", "programme");
    }

    @Test
    void theBoardsOfAProgrammeDifferInName() {
        register.reserveName(Register.boardsOf(PROGRAMME), NAME, UUID.randomUUID());
        refused(never().when(office.to(ESTABLISHING)), "boards-of-a-programme-differ-in-name", "name");
        Name taken = new Name("DELIVERY board");
        register.reserveName(Register.boardsOf(PROGRAMME), new Name("Delivery Board"), UUID.randomUUID());
        refused(
                after(List.of()).when(office.to(new RenameBoard(taken))),
                "boards-of-a-programme-differ-in-name",
                "name");
    }

    @Test
    void theRefusalOfANameQuotesTheExistingOne() {
        register.reserveName(Register.boardsOf(PROGRAMME), new Name("Delivery Board"), UUID.randomUUID());
        after(List.of())
                .when(office.to(new RenameBoard(new Name("DELIVERY  board"))))
                .expectExceptionMessage("Another board of the programme is called Delivery Board");
    }

    @Test
    void aPostHasOneSeatWhateverTheCaseAndTheSpaces() {
        for (String written :
                List.of("ASSISTANT COMMISSIONER", "assistant  commissioner", "Assistant\u00a0Commissioner")) {
            after(List.of())
                    .when(office.to(new SeatMember(new Post(written))))
                    .expectExceptionMessage("Assistant Commissioner already has a seat on the board");
            after(List.of())
                    .when(office.to(new ReleaseMember(new Post(written))))
                    .expectEvents(new MemberReleased(CHAIR, List.of()));
        }
        assertThatThrownBy(() -> new EstablishBoard(
                        PROGRAMME, NAME, null, null, List.of(CHAIR, new Post("ASSISTANT COMMISSIONER"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("names an item twice, as Assistant Commissioner and as ASSISTANT COMMISSIONER");
    }

    @Test
    void aBoardMayBeCalledAsAWorkstreamIs() {
        register.reserveName(Register.within(PROGRAMME), NAME, UUID.randomUUID());
        never().when(office.to(ESTABLISHING)).expectEvents(ESTABLISHED);
    }

    @Test
    void whatIsSaidOfOneThingIsSaidInTheOrderOfDays() {
        MemberReleased released = new MemberReleased(CHAIR, List.of());
        Asked between = office.from(LATER.minusDays(1));
        refused(
                after(List.of(released)).when(between.to(new SeatMember(CHAIR))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        Name monthly = new Name("monthly");
        after(List.of(released)).when(between.to(new SetCadence(monthly))).expectEvents(new CadenceSet(monthly));
        refused(
                after(List.of(new BoardRenamed(new Name("Delivery Board"))))
                        .when(between.to(new RenameBoard(new Name("Oversight Board")))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        refused(
                after(List.of(released)).when(between.to(new DissolveBoard(REASON))),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    @Test
    void aDissolvedBoardTakesWhatHoldsFromADayOnWhichItWasThere() {
        Name monthly = new Name("monthly");
        CadenceSet set = new CadenceSet(monthly);
        after(List.of(DISSOLVED))
                .when(office.from(LATER.minusDays(1)).to(new SetCadence(monthly)))
                .expectEvents(set);
        after(List.of(DISSOLVED))
                .when(office.from(LATER).to(new SetCadence(monthly)))
                .expectEvents(set);
        refused(
                after(List.of(DISSOLVED)).when(office.from(LATER.plusDays(1)).to(new SetCadence(monthly))),
                "board-is-open");
    }

    @Test
    void aBoardIsEstablishedFromADayBeforeItsProgrammeWasClosed() {
        register.withProgramme(programme(false));
        never().when(office.from(LATER.minusDays(1)).to(ESTABLISHING)).expectEvents(ESTABLISHED);
        refused(never().when(office.from(LATER).to(ESTABLISHING)), "only-an-open-programme-takes-boards", "programme");
    }

    @Test
    void aDissolutionBeforeAnEntryIsRefusedNamingIt() {
        after(List.of(new CadenceSet(new Name("monthly"))))
                .when(office.from(LATER.minusDays(1)).to(new DissolveBoard(REASON)))
                .expectExceptionMessage(
                        "The board has entries that take effect after 30 March 2022: entry 1 (of 31 March 2022)."
                                + " Date this on 31 March 2022 or later, or correct those first");
    }

    @Test
    void nothingHoldsFromTheFutureOrFromBeforeTheOpening() {
        refused(
                never().when(office.from(PROGRAMME_OPENED_ON.minusDays(1)).to(ESTABLISHING)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        refused(
                after(List.of()).when(office.from(ESTABLISHED_ON.minusDays(1)).to(new SeatMember(DIRECTOR))),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        refused(
                after(List.of()).when(office.from(TODAY.plusDays(1)).to(new SeatMember(DIRECTOR))),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
    }

    /** An established board that has come so far. */
    private TestExecutor<BoardAggregate> after(List<BoardEvent> steps) {
        List<Object> given = new ArrayList<>(List.of(happened(ESTABLISHED_ON, ESTABLISHED)));
        steps.forEach(step -> given.add(happened(LATER, step)));
        return Trial.of(BoardAggregate.class, register).given(given);
    }

    private TestExecutor<BoardAggregate> never() {
        return Trial.of(BoardAggregate.class, register).givenNoPriorActivity();
    }

    private static ProgrammeRules programme(boolean open) {
        StateTimeline<ProgrammeStatus> opened = StateTimeline.from(PROGRAMME_OPENED_ON, ProgrammeStatus.OPEN);
        return new ProgrammeRules(
                PROGRAMME,
                new Name("Inclusion"),
                Marking.OFFICIAL,
                null,
                null,
                Map.of(),
                open ? opened : opened.with(ProgrammeStatus.CLOSED, LATER));
    }
}

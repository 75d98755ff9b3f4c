package org.daybook.command.board;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.member.ChangeSeat;
import org.daybook.shared.board.member.HandOverSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.ReleaseMember;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.member.SeatMember;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** Seats on a board: given in a capacity, for a term, to accounts, and handed over. */
class SeatsTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate FROM = TODAY.minusDays(60);
    private static final Post LEADER = new Post("Leader of the council");
    private static final Post COUNCILLOR = new Post("Councillor, North ward");
    private static final Post CLERK = new Post("Clerk");
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final LocalId ONE = new LocalId("seat-1");
    private static final LocalId TWO = new LocalId("seat-2");
    private static final Text REASON = new Text("Elected");
    private static final MemberSeated CHAIRED = seated(LEADER, ONE, SeatCapacity.CHAIR);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory().withAccount(ACCOUNT);
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME);

    @Test
    void aSeatIsGivenInACapacityFromTheDayOfTheEntryUnlessAnotherIsSaid() {
        after().when(office.to(asking(CLERK, SeatCapacity.SECRETARY)))
                .expectEvents(new MemberSeated(
                        CLERK, List.of(COUNCILLOR), null, ONE, SeatCapacity.SECRETARY, TODAY, null, null, null));
        after().when(office.to(
                        new SeatMember(CLERK, null, SeatCapacity.SECRETARY, FROM, TODAY.plusYears(4), ACCOUNT, null)))
                .expectEvents(new MemberSeated(
                        CLERK,
                        List.of(COUNCILLOR),
                        null,
                        ONE,
                        SeatCapacity.SECRETARY,
                        FROM,
                        TODAY.plusYears(4),
                        ACCOUNT,
                        null));
    }

    @Test
    void severalPeopleHoldOnePostEachWithASeatOfTheirOwn() {
        MemberSeated first =
                new MemberSeated(COUNCILLOR, List.of(), true, ONE, SeatCapacity.MEMBER, TODAY, null, null, null);
        after().when(office.to(asking(COUNCILLOR, SeatCapacity.MEMBER))).expectEvents(first);
        MemberSeated second =
                new MemberSeated(COUNCILLOR, List.of(), null, TWO, SeatCapacity.MEMBER, TODAY, null, null, null);
        after(first).when(office.to(asking(COUNCILLOR, SeatCapacity.MEMBER))).expectEvents(second);
        refused(after(first).when(office.to(new SeatMember(COUNCILLOR))), "post-has-one-seat", "post");
        refused(after(first, second).when(office.to(new ReleaseMember(COUNCILLOR))), "post-names-one-seat", "seat");
        refused(
                after(seated(COUNCILLOR, ONE, SeatCapacity.MEMBER)).when(office.to(new ReleaseMember(COUNCILLOR))),
                "post-names-one-seat",
                "seat");
        after(first, second)
                .when(office.to(new ReleaseMember(null, TWO, REASON)))
                .expectEvents(new MemberReleased(COUNCILLOR, List.of(), TWO, REASON));
        after(first)
                .when(office.to(new ReleaseMember(COUNCILLOR)))
                .expectEvents(new MemberReleased(COUNCILLOR, List.of(), ONE, null));
    }

    @Test
    void thePostOfASeatIsNotThatOfAPlainMember() {
        after(CHAIRED)
                .when(office.to(new ReleaseMember(COUNCILLOR)))
                .expectEvents(new MemberReleased(COUNCILLOR, List.of(), null, null));
    }

    @Test
    void theIdOfANewSeatIsOneThatNoSeatHas() {
        after(seated(LEADER, TWO, SeatCapacity.CHAIR))
                .when(office.to(asking(CLERK, SeatCapacity.SECRETARY)))
                .expectEvents(new MemberSeated(
                        CLERK,
                        List.of(COUNCILLOR),
                        null,
                        new LocalId("seat-3"),
                        SeatCapacity.SECRETARY,
                        TODAY,
                        null,
                        null,
                        null));
    }

    @Test
    void aSubstituteStandsInForASeatAndNobodyElse() {
        SeatMember substitute = new SeatMember(COUNCILLOR, TWO, SeatCapacity.SUBSTITUTE, FROM, null, null, ONE);
        after(CHAIRED)
                .when(office.to(substitute))
                .expectEvents(new MemberSeated(
                        COUNCILLOR, List.of(), true, TWO, SeatCapacity.SUBSTITUTE, FROM, null, null, ONE));
        refused(after().when(office.to(substitute)), "seat-stood-in-for-is-held", "forSeat");
        refused(
                after(CHAIRED, new MemberReleased(LEADER, List.of(COUNCILLOR), ONE, null))
                        .when(office.to(substitute)),
                "seat-stood-in-for-is-held",
                "forSeat");
        assertThatThrownBy(() -> new SeatMember(COUNCILLOR, null, SeatCapacity.SUBSTITUTE, null, null, null, null))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void somebodyActsUpInTheCapacityOfTheSeatForATime() {
        SeatMember acting = new SeatMember(CLERK, TWO, SeatCapacity.CHAIR, FROM, TODAY.plusMonths(3), ACCOUNT, ONE);
        after(CHAIRED)
                .when(office.to(acting))
                .expectEvents(new MemberSeated(
                        CLERK,
                        List.of(COUNCILLOR),
                        null,
                        TWO,
                        SeatCapacity.CHAIR,
                        FROM,
                        TODAY.plusMonths(3),
                        ACCOUNT,
                        ONE));
        SeatMember other = new SeatMember(CLERK, TWO, SeatCapacity.SECRETARY, FROM, null, ACCOUNT, ONE);
        refused(after(CHAIRED).when(office.to(other)), "acting-up-is-in-the-capacity-of-the-seat", "capacity");
    }

    @Test
    void aSeatIsHandedOverToItsNextHolderOnTheSameTerms() {
        after(CHAIRED)
                .when(office.to(new HandOverSeat(ONE, CLERK, ACCOUNT, REASON)))
                .expectEvents(new SeatHandedOver(ONE, CLERK, ACCOUNT, REASON));
        refused(
                after(CHAIRED).when(office.to(new HandOverSeat(ONE, LEADER, null, null))),
                "entry-changes-something",
                "post");
        refused(after(CHAIRED).when(office.to(new HandOverSeat(TWO, CLERK, null, null))), "seat-is-held", "seat");
        AccountId unknown = new AccountId(UUID.randomUUID());
        refused(
                after(CHAIRED).when(office.to(new HandOverSeat(ONE, CLERK, unknown, null))),
                "seat-has-an-active-account",
                "account");
    }

    @Test
    void theTermsOfASeatAreStatedAnewAndItsBeginningStays() {
        after(CHAIRED)
                .when(office.to(new ChangeSeat(ONE, SeatCapacity.CHAIR, null, TODAY.plusYears(1), null, REASON)))
                .expectEvents(new SeatChanged(ONE, SeatCapacity.CHAIR, FROM, TODAY.plusYears(1), null, REASON));
        refused(
                after(CHAIRED).when(office.to(new ChangeSeat(ONE, SeatCapacity.CHAIR, FROM, null, null, REASON))),
                "entry-changes-something",
                "capacity");
        refused(
                after(CHAIRED).when(office.to(new ChangeSeat(ONE, SeatCapacity.SUBSTITUTE, null, null, ONE, REASON))),
                "seat-stood-in-for-is-held",
                "forSeat");
    }

    @Test
    void aSeatThatWasGivenUpTakesNothingMore() {
        BoardEvent released = new MemberReleased(LEADER, List.of(COUNCILLOR), ONE, null);
        refused(after(CHAIRED, released).when(office.to(new ReleaseMember(null, ONE, null))), "seat-is-held", "seat");
        refused(
                after(CHAIRED, released).when(office.to(new HandOverSeat(ONE, CLERK, null, null))),
                "seat-is-held",
                "seat");
        refused(
                after(CHAIRED, released)
                        .when(office.to(new SeatMember(CLERK, ONE, SeatCapacity.CHAIR, null, null, null, null))),
                "seats-differ-in-their-ids",
                "seat");
    }

    @Test
    void anEntryMayNotPrecedeTheLastOneOfItsSeat() {
        Asked early = office.from(FROM.minusDays(5));
        for (BoardCommand command : List.of(
                new HandOverSeat(ONE, CLERK, null, null),
                new ChangeSeat(ONE, SeatCapacity.CHAIR, null, TODAY.plusYears(1), null, REASON),
                new ReleaseMember(null, ONE, REASON))) {
            refused(after(CHAIRED).when(early.to(command)), "step-may-not-precede-the-last", "effectiveOn");
        }
        MemberSeated plain = new MemberSeated(CLERK, List.of(COUNCILLOR, CLERK));
        refused(
                after(plain).when(early.to(new ReleaseMember(COUNCILLOR))),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    @Test
    void aSeatIsGivenToAnActiveAccount() {
        AccountId unknown = new AccountId(UUID.randomUUID());
        refused(
                after().when(office.to(new SeatMember(CLERK, null, SeatCapacity.SECRETARY, null, null, unknown, null))),
                "seat-has-an-active-account",
                "account");
    }

    @Test
    void aDissolvedBoardGivesNoSeats() {
        refused(
                after(new BoardDissolved(REASON)).when(office.to(asking(CLERK, SeatCapacity.SECRETARY))),
                "board-is-open",
                "");
    }

    @Test
    void theSecretaryOfTheBoardGivesItsSeatsAndTheChairDoesNot() {
        Asked secretary = asked(seatedOn(id, Capacity.SECRETARY_OF_BOARD));
        after().when(secretary.to(new SeatMember(CLERK))).expectSuccessfulHandlerExecution();
        refused(after().when(asked(seatedOn(id, Capacity.CHAIR)).to(new SeatMember(CLERK))), "asking-takes-a-role");
        Asked ofAnother = asked(seatedOn(UUID.randomUUID(), Capacity.SECRETARY_OF_BOARD));
        refused(after().when(ofAnother.to(new SeatMember(CLERK))), "unknown-board", "id");
    }

    private Asked asked(Actor actor) {
        return new Asked(id, actor, null);
    }

    private static Actor seatedOn(UUID board, Capacity capacity) {
        return new Actor(ACCOUNT, CLERK, List.of(), List.of(new HeldCapacity(capacity, board)));
    }

    private static SeatMember asking(Post post, SeatCapacity capacity) {
        return new SeatMember(post, null, capacity, null, null, null, null);
    }

    private static MemberSeated seated(Post post, LocalId seat, SeatCapacity capacity) {
        return new MemberSeated(post, List.of(COUNCILLOR), null, seat, capacity, FROM, null, null, null);
    }

    /** The board, whose plain member is a councillor, after those entries of 60 days ago. */
    private TestExecutor<BoardAggregate> after(BoardEvent... before) {
        List<Object> entries = new ArrayList<>();
        entries.add(happened(
                TODAY.minusDays(100),
                new BoardEstablished(PROGRAMME, new Name("Cabinet"), null, null, List.of(COUNCILLOR))));
        for (BoardEvent event : before) entries.add(happened(FROM, event));
        return Trial.of(BoardAggregate.class, register).given(entries);
    }
}

package org.daybook.command.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.decide.RandomIdentifiers;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.jdbc.JdbcAccountDirectory;
import org.daybook.command.register.jdbc.JdbcRegister;
import org.daybook.command.register.jdbc.NameReservations;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.FoundingSeat;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.meeting.MeetingCancelled;
import org.daybook.shared.meeting.MeetingHeld;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.MeetingRescheduled;
import org.daybook.shared.meeting.MeetingScheduled;
import org.daybook.shared.meeting.MeetingStatus;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.privacy.MeetingPrivacy;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterKeeperTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 30);
    private static final Name INCLUSION = new Name("Equality & Inclusion");
    private static final Name PLAN = new Name("Single Equality Scheme");
    private static final Text REASON = new Text("Because");

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final DataSource dataSource = RegisterDatabase.empty();
    private final RecordInMemory record = new RecordInMemory();
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    private final Register register =
            new JdbcRegister(jdbc, new NameReservations(jdbc, record, Duration.ofMinutes(1)), record);
    private final CommandServices services =
            new CommandServices(Clock.systemUTC(), ZoneOffset.UTC, new RandomIdentifiers(), register);
    private final AccountDirectory directory = new JdbcAccountDirectory(jdbc, Clock.systemUTC(), ZoneOffset.UTC);
    private final RegisterKeeper keeper = new RegisterKeeper(record);
    private final List<DomainEventMessage<DaybookEvent>> written = new ArrayList<>();

    @Test
    void aSeatGivesItsCapacityToTheLinkedAccountWhileTheTermLasts() {
        AccountId holder = new AccountId(UUID.randomUUID());
        AccountId next = new AccountId(UUID.randomUUID());
        given(holder.value(), new AccountRegistered(new Post("Clerk")));
        given(next.value(), new AccountRegistered(new Post("Deputy clerk")));
        UUID board = UUID.randomUUID();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalId seat = new LocalId("seat-1");
        given(
                board,
                new BoardEstablished(
                        new ProgrammeId(UUID.randomUUID()), new Name("Board " + board), null, null, List.of()));
        given(board, seated(seat, SeatCapacity.SECRETARY, today.minusDays(1), today, holder));
        HeldCapacity secretary = new HeldCapacity(Capacity.SECRETARY_OF_BOARD, board);
        assertThat(directory.find(holder).orElseThrow().capacities()).containsExactly(secretary);
        given(board, new SeatChanged(seat, SeatCapacity.SECRETARY, today.minusDays(9), today.minusDays(1), null, null));
        assertThat(directory.find(holder).orElseThrow().capacities())
                .as("after the term")
                .isEmpty();
        given(board, new SeatChanged(seat, SeatCapacity.SECRETARY, today.plusDays(1), null, null, null));
        assertThat(directory.find(holder).orElseThrow().capacities())
                .as("before the term")
                .isEmpty();
        given(board, new SeatChanged(seat, SeatCapacity.CHAIR, today, null, null, null));
        given(board, new SeatHandedOver(seat, new Post("Deputy clerk"), next, null));
        assertThat(directory.find(holder).orElseThrow().capacities()).isEmpty();
        assertThat(directory.find(next).orElseThrow().capacities())
                .containsExactly(new HeldCapacity(Capacity.CHAIR, board));
        given(board, new MemberReleased(new Post("Deputy clerk"), List.of(), seat, null));
        assertThat(directory.find(next).orElseThrow().capacities()).isEmpty();
        LocalId delegation = new LocalId("seat-1");
        given(board, new PowerDelegated(delegation, new Post("Clerk"), holder, REASON, today, null));
        assertThat(directory.find(holder).orElseThrow().capacities())
                .containsExactly(new HeldCapacity(Capacity.OFFICER_UNDER_DELEGATION, board));
        given(board, new DelegationEnded(delegation, null));
        assertThat(directory.find(holder).orElseThrow().capacities()).isEmpty();
        written.forEach(this::take);
        assertThat(directory.find(next).orElseThrow().capacities())
                .as("after every entry was taken in again")
                .isEmpty();
    }

    private static MemberSeated seated(
            LocalId seat, SeatCapacity capacity, LocalDate from, LocalDate until, AccountId account) {
        return new MemberSeated(new Post("Clerk"), List.of(), null, seat, capacity, from, until, account, null);
    }

    @Test
    void aProgrammesRulesAreThoseOfItsEntries() {
        RagWorded wording = new RagWorded(new Text("Late"), new Text("At risk"), new Text("Fine"), new Name("TBD"));
        Label age = new Label("Age");
        given(
                id,
                new ProgrammeOpened(INCLUSION, Marking.OFFICIAL),
                wording,
                new ReschedulingRuleSet(1),
                new TagsDefined(TagGroup.PROTECTED_CHARACTERISTIC, List.of(age)),
                new TagsDefined(TagGroup.SOURCE, List.of()),
                new ProgrammeMarked(Marking.OFFICIAL_SENSITIVE),
                new ProgrammeRenamed(PLAN));
        ProgrammeId programme = new ProgrammeId(id);
        assertThat(register.programme(programme))
                .contains(new ProgrammeRules(
                        programme,
                        PLAN,
                        Marking.OFFICIAL_SENSITIVE,
                        wording,
                        1,
                        Map.of(TagGroup.PROTECTED_CHARACTERISTIC, Set.of(age), TagGroup.SOURCE, Set.of()),
                        StateTimeline.from(DAY, ProgrammeStatus.OPEN)));
    }

    @Test
    void aReschedulingRuleCanBeLifted() {
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(id, new ReschedulingRuleSet(1), new ReschedulingRuleSet(null));
        assertThat(register.programme(new ProgrammeId(id)).orElseThrow().movesAllowed())
                .isNull();
    }

    @Test
    void aProgrammeThatDoesNotExistIsUnknown() {
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        assertThat(register.programme(new ProgrammeId(other))).isEmpty();
        assertThat(register.unknown(List.of(new ProgrammeId(id), new ProgrammeId(other))))
                .containsExactly(new ProgrammeId(other));
        assertThat(register.unknown(List.of())).isEmpty();
    }

    @Test
    void anEntryNamedAsEvidenceIsFoundWithItsProgrammeIfItIsOnRecord() {
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(other, new WorkstreamOpened(new ProgrammeId(id), PLAN, null), new WorkstreamClosed(REASON));
        EntryLink closing = new EntryLink(new WorkstreamId(other), 1L);
        EntryLink beyond = new EntryLink(new WorkstreamId(other), 2L);
        EntryLink noWorkstream = new EntryLink(new WorkstreamId(id), 0L);
        assertThat(register.programmes(List.of(closing, beyond, noWorkstream)))
                .isEqualTo(Map.of(closing, new ProgrammeId(id)));
        assertThat(register.programmes(List.of())).isEmpty();
    }

    @Test
    void aRenamedProgrammeReleasesItsFormerName() {
        register.reserveName(Register.PROGRAMMES, INCLUSION, id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL), new ProgrammeRenamed(PLAN));
        assertThat(register.reserveName(Register.PROGRAMMES, INCLUSION, other)).isTrue();
        assertThat(register.reserveName(Register.PROGRAMMES, PLAN, other)).isFalse();
    }

    @Test
    void aClosedProgrammeReleasesItsName() {
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL), new ProgrammeClosed(REASON));
        assertThat(register.programme(new ProgrammeId(id)).orElseThrow().isOpenAtTheEndOf(DAY))
                .isFalse();
        assertThat(register.reserveName(Register.PROGRAMMES, INCLUSION, other)).isTrue();
    }

    @Test
    void aBoardBearsItsNameUntilItIsRenamedOrDissolved() {
        ProgrammeId programme = new ProgrammeId(other);
        BoardId board = new BoardId(id);
        Name delivery = new Name("Delivery Board");
        given(id, established(programme, "Strategic Board"), new BoardRenamed(delivery), new CadenceSet(PLAN));
        assertThat(register.board(board))
                .contains(new BoardRules(board, programme, delivery, StateTimeline.from(DAY, BoardStatus.OPEN)));
        UUID third = UUID.randomUUID();
        assertThat(register.reserveName(Register.boardsOf(programme), new Name("Strategic Board"), third))
                .isTrue();
        assertThat(register.reserveName(Register.boardsOf(programme), delivery, third))
                .isFalse();
        given(id, new BoardDissolved(REASON));
        assertThat(register.board(board).orElseThrow().isOpenAtTheEndOf(DAY)).isFalse();
        assertThat(register.reserveName(Register.boardsOf(programme), delivery, third))
                .isTrue();
        assertThat(register.board(new BoardId(third))).isEmpty();
    }

    @Test
    void aBoardServesProgrammesFromDayToDay() {
        ProgrammeId culture = new ProgrammeId(UUID.randomUUID());
        ProgrammeId estates = new ProgrammeId(UUID.randomUUID());
        given(id, established(culture, "Joint Board"));
        given(DAY.plusDays(5), id, new BoardAttached(estates, null));
        given(DAY.plusDays(9), id, new BoardDetached(culture, REASON));
        BoardRules board = register.board(new BoardId(id)).orElseThrow();
        assertThat(board.programmes()).containsExactly(estates);
        assertThat(board.programmesOn(DAY.minusDays(1))).containsExactly(culture);
        assertThat(board.programmesOn(DAY.plusDays(4))).containsExactly(culture);
        assertThat(board.programmesOn(DAY.plusDays(5))).containsExactly(culture, estates);
        assertThat(board.programmesOn(DAY.plusDays(8))).containsExactly(culture, estates);
        assertThat(board.programmesOn(DAY.plusDays(9))).containsExactly(estates);
        assertThat(register.openedIn(estates, DAY.plusDays(4)))
                .containsExactly(new Opening(new Name("Joint Board"), DAY.plusDays(5)));
        assertThat(register.openedIn(estates, DAY.plusDays(5))).isEmpty();
    }

    @Test
    void aBoardBearsItsNameInEveryProgrammeThatItServes() {
        ProgrammeId culture = new ProgrammeId(UUID.randomUUID());
        ProgrammeId estates = new ProgrammeId(UUID.randomUUID());
        Name joint = new Name("Joint Board");
        given(id, new BoardEstablished(List.of(culture, estates), joint, null, null, List.of(), List.of()));
        assertThat(takes(culture, joint)).isFalse();
        assertThat(takes(estates, joint)).isFalse();
        assertThat(register.reserveName(Register.BOARDS_OF_NONE, joint, UUID.randomUUID()))
                .isTrue();
        given(id, new BoardDetached(culture, REASON));
        assertThat(takes(culture, joint)).isTrue();
        assertThat(takes(estates, joint)).isFalse();
        given(id, new BoardRenamed(PLAN));
        assertThat(takes(estates, joint)).isTrue();
        given(id, new BoardDetached(estates, REASON));
        assertThat(register.reserveName(Register.BOARDS_OF_NONE, PLAN, UUID.randomUUID()))
                .isFalse();
        given(id, new BoardDissolved(REASON));
        assertThat(register.reserveName(Register.BOARDS_OF_NONE, PLAN, UUID.randomUUID()))
                .isTrue();
    }

    /** A reservation for attaching it lapses like any other, though the board has that name elsewhere. */
    @Test
    void aNameReservedWhereTheBoardIsNotAttachedAfterAllIsFreeAgain() {
        ProgrammeId culture = new ProgrammeId(UUID.randomUUID());
        ProgrammeId estates = new ProgrammeId(UUID.randomUUID());
        Name joint = new Name("Joint Board");
        given(id, established(culture, "Joint Board"));
        assertThat(register.reserveName(Register.boardsOf(estates), joint, id)).isTrue();
        assertThat(takes(estates, joint)).isFalse();
        jdbc.sql("update register.name set reserved_at = reserved_at - interval '1 hour'")
                .update();
        assertThat(takes(estates, joint)).isTrue();
        assertThat(takes(culture, joint)).isFalse();
    }

    private boolean takes(ProgrammeId programme, Name name) {
        return register.reserveName(Register.boardsOf(programme), name, UUID.randomUUID());
    }

    @Test
    void aBoardIsEstablishedWithSeatsThatCountAtOnce() {
        AccountId chair = new AccountId(UUID.randomUUID());
        FoundingSeat seat =
                new FoundingSeat(new LocalId("seat-1"), new Post("Leader"), SeatCapacity.CHAIR, DAY, null, chair);
        given(UUID.randomUUID(), new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(chair.value(), new AccountRegistered(new Post("Leader")));
        given(id, new BoardEstablished(List.of(), new Name("Council"), null, null, List.of(), List.of(seat)));
        assertThat(jdbc.sql("select capacity from register.capacity where account = :account and held_for = :board")
                        .param("account", chair.value())
                        .param("board", id)
                        .query(String.class)
                        .single())
                .isEqualTo("CHAIR");
        assertThat(register.board(new BoardId(id)).orElseThrow().programmes()).isEmpty();
    }

    @Test
    void aProgrammeAndABoardAreClosedFromTheDayOfTheirClosing() {
        ProgrammeId programme = new ProgrammeId(id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(other, established(programme, "Strategic Board"));
        given(DAY.plusDays(5), id, new ProgrammeClosed(REASON));
        given(DAY.plusDays(7), other, new BoardDissolved(REASON));
        ProgrammeRules rules = register.programme(programme).orElseThrow();
        assertThat(rules.isOpenAtTheEndOf(DAY.plusDays(4))).isTrue();
        assertThat(rules.isOpenAtTheEndOf(DAY.plusDays(5))).isFalse();
        BoardRules board = register.board(new BoardId(other)).orElseThrow();
        assertThat(board.isOpenAtTheEndOf(DAY.plusDays(6))).isTrue();
        assertThat(board.isOpenAtTheEndOf(DAY.plusDays(7))).isFalse();
    }

    /** Rows of before the register kept days have none; the record has them on every engine. */
    @Test
    void daysThatTheRegisterDidNotKeepAreReadFromTheRecord() {
        ProgrammeId programme = new ProgrammeId(id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(other, established(programme, "Strategic Board"));
        given(DAY.plusDays(3), UUID.randomUUID(), opened(programme, "Retention"));
        given(DAY.plusDays(5), id, new ProgrammeClosed(REASON));
        given(DAY.plusDays(7), other, new BoardDissolved(REASON));
        ProgrammeRules rules = register.programme(programme).orElseThrow();
        BoardRules board = register.board(new BoardId(other)).orElseThrow();
        List<Opening> opened = register.openedIn(programme, DAY.plusDays(2));
        jdbc.sql("update register.programme set closed_on = null").update();
        jdbc.sql("update register.board set dissolved_on = null").update();
        jdbc.sql("update register.workstream set opened_on = null").update();
        assertThat(register.programme(programme)).contains(rules);
        assertThat(register.board(new BoardId(other))).contains(board);
        assertThat(register.openedIn(programme, DAY.plusDays(2)))
                .isEqualTo(opened)
                .containsExactly(new Opening(new Name("Retention"), DAY.plusDays(3)));
        assertThat(register.openedIn(programme, DAY.plusDays(3))).isEmpty();
    }

    @Test
    void aClosedProgrammeThatIsRenamedForADayBeforeBearsNoName() {
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL), new ProgrammeClosed(REASON));
        given(id, new ProgrammeRenamed(PLAN));
        assertThat(register.reserveName(Register.PROGRAMMES, PLAN, other)).isTrue();
        given(other, established(new ProgrammeId(id), "Strategic Board"), new BoardDissolved(REASON));
        given(other, new BoardRenamed(PLAN));
        assertThat(register.reserveName(Register.boardsOf(new ProgrammeId(id)), PLAN, id))
                .isTrue();
    }

    @Test
    void anOwnerAssignedFromAnEarlierDayOwnsNothingNow() {
        AccountId former = new AccountId(UUID.randomUUID());
        AccountId owner = new AccountId(UUID.randomUUID());
        given(id, opened(new ProgrammeId(other), "Retention"));
        given(DAY.plusDays(2), id, assigned(owner));
        given(DAY.plusDays(1), id, assigned(former));
        assertThat(directory.workstreamsOf(former)).isEmpty();
        assertThat(directory.workstreamsOf(owner)).containsExactly(id);
    }

    @Test
    void aSponsorHoldsTheCapacityForTheirWorkstreamUntilTheirLastDay() {
        AccountId sponsor = new AccountId(UUID.randomUUID());
        given(sponsor.value(), new AccountRegistered(new Post("Director of HR")));
        given(id, opened(new ProgrammeId(other), "Retention"));
        given(DAY.plusDays(1), id, new SponsorAssigned(new Post("Director of HR"), sponsor, null));
        given(DAY.plusDays(2), id, new WorkstreamRenamed(new Name("Retaining people")));
        assertThat(capacities(sponsor)).containsExactly(new HeldCapacity(Capacity.SPONSOR, id));
        given(DAY, id, new SponsorAssigned(new Post("Head of HR"), null, null));
        assertThat(capacities(sponsor)).hasSize(1);
        given(DAY.plusDays(3), id, new SponsorAssigned(new Post("Director of HR"), sponsor, DAY.plusDays(4)));
        assertThat(capacities(sponsor)).isEmpty();
        given(DAY.plusDays(4), id, new SponsorAssigned(new Post("Director of HR"), sponsor, LocalDate.now()));
        assertThat(capacities(sponsor)).hasSize(1);
        given(DAY.plusDays(5), id, new SponsorAssigned(new Post("Chief executive"), null, null));
        assertThat(capacities(sponsor)).isEmpty();
    }

    @Test
    void theRuleOnClearanceIsThatOfItsDay() {
        ProgrammeId programme = new ProgrammeId(id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        assertThat(register.programme(programme).orElseThrow().wantsClearance(DAY, DAY))
                .isFalse();
        given(DAY.plusDays(3), id, new ClearanceRuleSet(ClearanceRule.BY_SPONSOR));
        given(DAY.plusDays(5), id, new ClearanceRuleSet(ClearanceRule.NOT_REQUIRED));
        ProgrammeRules rules = register.programme(programme).orElseThrow();
        assertThat(rules.wantsClearance(DAY, DAY.plusDays(2))).isFalse();
        assertThat(rules.wantsClearance(DAY, DAY.plusDays(3))).isTrue();
        assertThat(rules.wantsClearance(DAY.plusDays(4), DAY.plusDays(6))).isTrue();
        assertThat(rules.wantsClearance(DAY.plusDays(5), DAY.plusDays(6))).isFalse();
    }

    @Test
    void whatSlidesShowOfTheProgrammeChangesWithItsNameMarkingAndWords() {
        ProgrammeId programme = new ProgrammeId(id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(id, new ReschedulingRuleSet(1));
        assertThat(register.hasChangedWhatSlidesShow(programme, Instant.MIN)).isFalse();
        given(id, new ProgrammeRenamed(PLAN));
        assertThat(register.hasChangedWhatSlidesShow(programme, Instant.MIN)).isTrue();
        assertThat(register.hasChangedWhatSlidesShow(programme, Instant.MAX)).isFalse();
    }

    private Collection<HeldCapacity> capacities(AccountId account) {
        return directory.find(account).orElseThrow().capacities();
    }

    @Test
    void aNameThatIsTakenIsToldAsItsBearerWritesIt() {
        ProgrammeId programme = new ProgrammeId(id);
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        given(other, opened(programme, "Retention"));
        UUID third = UUID.randomUUID();
        given(third, established(programme, "Strategic Board"));
        UUID fourth = UUID.randomUUID();
        assertThat(services.taken(Register.PROGRAMMES, new Name("EQUALITY & inclusion"), fourth))
                .contains(INCLUSION);
        assertThat(services.taken(Register.within(programme), new Name("RETENTION "), fourth))
                .contains(new Name("Retention"));
        assertThat(services.taken(Register.boardsOf(programme), new Name("strategic board"), fourth))
                .contains(new Name("Strategic Board"));
        assertThat(services.taken(Register.boardsOf(programme), new Name("Delivery"), fourth))
                .isEmpty();
        assertThat(services.taken(Register.boardsOf(programme), new Name("DELIVERY"), third))
                .contains(new Name("DELIVERY"));
    }

    @Test
    void aMeetingIsAsItsEntriesLeftIt() {
        ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
        BoardId board = new BoardId(UUID.randomUUID());
        WorkstreamId workstream = new WorkstreamId(other);
        SeenUpdate update = new SeenUpdate(1, "digest");
        given(
                id,
                new MeetingScheduled(programme, board, DAY, List.of()),
                new MeetingRescheduled(DAY.plusDays(1), REASON),
                new PaperTabled(workstream, update),
                new MeetingHeld(DAY.plusDays(2), List.of()));
        MeetingRules rules = register.meeting(new MeetingId(id)).orElseThrow();
        assertThat(rules)
                .isEqualTo(new MeetingRules(
                        List.of(programme),
                        board,
                        DAY.plusDays(2),
                        MeetingStatus.HELD,
                        List.of(new Paper(workstream, update)),
                        MeetingPrivacy.none(board, Set.of(programme)).after(new PaperTabled(workstream, update), 2)));
        assertThat(rules.before(workstream)).isEqualTo(rules);
        assertThat(rules.before(new WorkstreamId(id)).papers()).isEmpty();
        assertThat(register.meeting(new MeetingId(other))).isEmpty();
        UUID called = UUID.randomUUID();
        given(called, new MeetingScheduled(programme, board, DAY, List.of()), new MeetingCancelled(REASON));
        assertThat(register.meeting(new MeetingId(called)).orElseThrow().status())
                .isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void whatAMeetingNamesOfAWorkstreamIsReadFromTheRecord() {
        ProgrammeId programme = new ProgrammeId(id);
        WorkstreamId workstream = new WorkstreamId(other);
        given(
                other,
                opened(programme, "Retention"),
                new NextStepPlanned(new LocalId("n1"), REASON, null, null),
                new UpdateSubmitted(1, DAY, 1L, List.of(), "{}", "digest", "salt"));
        assertThat(register.update(programme, workstream, 1)).contains(new SeenUpdate(1, "digest"));
        assertThat(register.update(programme, workstream, 2)).isEmpty();
        assertThat(register.update(new ProgrammeId(other), workstream, 1)).isEmpty();
        assertThat(register.takesUpActions(programme, new EntryLink(workstream, 1L)))
                .isTrue();
        assertThat(register.takesUpActions(programme, new EntryLink(workstream, 2L)))
                .isFalse();
        assertThat(register.takesUpActions(new ProgrammeId(other), new EntryLink(workstream, 1L)))
                .isFalse();
    }

    @Test
    void aWorkstreamBearsItsNameInItsProgrammeEvenWhenClosed() {
        ProgrammeId programme = new ProgrammeId(other);
        given(id, opened(programme, "Retention"), renamed("Retention & Exiting"), new WorkstreamClosed(REASON));
        UUID third = UUID.randomUUID();
        assertThat(register.reserveName(Register.within(programme), new Name("Retention"), third))
                .isTrue();
        assertThat(register.reserveName(Register.within(programme), new Name("retention & exiting"), third))
                .isFalse();
    }

    @Test
    void anAccountOwnsTheOpenWorkstreamsAssignedToIt() {
        AccountId owner = new AccountId(UUID.randomUUID());
        given(id, opened(new ProgrammeId(other), "Retention"), assigned(owner));
        assertThat(directory.workstreamsOf(owner)).containsExactly(id);
        given(id, assigned(null));
        assertThat(directory.workstreamsOf(owner)).isEmpty();
        given(id, assigned(owner), new WorkstreamClosed(REASON));
        assertThat(directory.workstreamsOf(owner)).isEmpty();
    }

    @Test
    void aCorrectedEntryCountsAsItsCorrectionSays() {
        AccountId wrong = new AccountId(UUID.randomUUID());
        AccountId right = new AccountId(UUID.randomUUID());
        ProgrammeId programme = new ProgrammeId(other);
        given(id, opened(programme, "Retention"), assigned(wrong), renamed("Exiting"));
        given(id, new EntryCorrected(1L, new Replacement(assigned(right), DAY), REASON));
        given(id, new EntryCorrected(2L, null, REASON));
        assertThat(directory.workstreamsOf(right)).containsExactly(id);
        assertThat(directory.workstreamsOf(wrong)).isEmpty();
        assertThat(register.reserveName(Register.within(programme), new Name("Exiting"), UUID.randomUUID()))
                .isTrue();
    }

    @Test
    void aWorkstreamThatNobodyOwnsIsCorrectedAsWell() {
        ProgrammeId programme = new ProgrammeId(other);
        given(id, opened(programme, "Retention"), renamed("Exiting"));
        given(id, new EntryCorrected(1L, null, REASON));
        assertThat(register.reserveName(Register.within(programme), new Name("Retention"), UUID.randomUUID()))
                .isFalse();
        assertThat(register.reserveName(Register.within(programme), new Name("Exiting"), UUID.randomUUID()))
                .isTrue();
    }

    @Test
    void aCorrectionTakenInLateLeavesOutWhatWasRecordedAfterIt() {
        ProgrammeId programme = new ProgrammeId(other);
        given(id, opened(programme, "Retention"), renamed("Exiting"));
        var late = record.write(id, DAY, new EntryCorrected(1L, null, REASON));
        record.write(id, DAY, renamed("Leaving"));
        take(late);
        assertThat(register.reserveName(Register.within(programme), new Name("Retention"), UUID.randomUUID()))
                .isFalse();
        assertThat(register.reserveName(Register.within(programme), new Name("Leaving"), UUID.randomUUID()))
                .isTrue();
    }

    @Test
    void anActionIsNotedOnlyAtItsMeeting() {
        MeetingId meeting = new MeetingId(id);
        LocalId action = new LocalId("a1");
        record.write(id, DAY, new ActionNoted(action, REASON, new Post("Clerk"), null));
        assertThat(register.hasNoted(new NotedActionLink(meeting, action))).isTrue();
        assertThat(register.hasNoted(new NotedActionLink(meeting, new LocalId("a2"))))
                .isFalse();
        assertThat(register.hasNoted(new NotedActionLink(new MeetingId(other), action)))
                .isFalse();
    }

    @Test
    void aCorrectionOfWhatTheRegisterDoesNotKeepChangesNothing() {
        given(id, opened(new ProgrammeId(other), "Retention"), new WorkstreamMarked(Marking.OFFICIAL_SENSITIVE));
        given(id, new ProgressRecorded(new LocalId("p1"), new Text("Done"), false, null, List.of()));
        var voided = record.write(id, DAY, new EntryCorrected(2L, null, REASON));
        assertThat(keeper.of(voided)).isEmpty();
    }

    @Test
    void anAccountIsAnActorWithItsPostAndGrantsUntilItIsSuspended() {
        AccountId account = new AccountId(id);
        ProgrammeId programme = new ProgrammeId(other);
        given(
                id,
                new AccountRegistered(new Post("Head of HR")),
                new RoleGranted(Role.OWNER, false, List.of(programme)),
                RoleGranted.everywhere(Role.BOARD),
                RoleGranted.everywhere(Role.AUDITOR),
                new RoleWithdrawn(Role.AUDITOR));
        assertThat(directory.find(account)).hasValueSatisfying(actor -> {
            assertThat(actor.post()).isEqualTo(new Post("Head of HR"));
            assertThat(actor.grants())
                    .containsExactlyInAnyOrder(
                            new Grant(Role.OWNER, Set.of(programme)), new Grant(Role.BOARD, Set.of()));
        });
        assertThat(register.isActive(account)).isTrue();
        given(id, new AccountSuspended(REASON));
        assertThat(directory.find(account)).isEmpty();
        assertThat(register.isActive(account)).isFalse();
        assertThat(register.isActive(new AccountId(other))).isFalse();
    }

    @Test
    void administratorsGoOneAtATime() {
        AccountId first = new AccountId(id);
        AccountId second = new AccountId(other);
        assertThat(directory.hasAdministrator()).isFalse();
        given(id, new AccountRegistered(new Post("One")), RoleGranted.everywhere(Role.ADMIN));
        assertThat(directory.hasAdministrator()).isTrue();
        assertThat(register.administratorsRemainWithout(first)).isFalse();
        given(other, new AccountRegistered(new Post("Other")), RoleGranted.everywhere(Role.ADMIN));
        assertThat(register.administratorsRemainWithout(first)).isTrue();
        assertThat(register.administratorsRemainWithout(second)).isFalse();
        given(id, new RoleWithdrawn(Role.ADMIN));
        assertThat(register.administratorsRemainWithout(second)).isFalse();
    }

    @Test
    void entriesTakenInTwiceChangeNothing() {
        AccountId owner = new AccountId(UUID.randomUUID());
        UUID account = UUID.randomUUID();
        UUID workstream = UUID.randomUUID();
        given(id, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL), new ProgrammeRenamed(PLAN));
        given(workstream, opened(new ProgrammeId(id), "Retention"), assigned(owner), renamed("Exiting"));
        given(UUID.randomUUID(), established(new ProgrammeId(id), "Strategic Board"), new BoardRenamed(PLAN));
        given(UUID.randomUUID(), established(new ProgrammeId(id), "Delivery Board"), new BoardDissolved(REASON));
        given(account, new AccountRegistered(new Post("One")), RoleGranted.everywhere(Role.ADMIN));
        given(account, new RoleWithdrawn(Role.ADMIN), new AccountSuspended(REASON));
        String before = everything();
        List.copyOf(written).forEach(this::take);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anEntryBeingWrittenThatWouldGiveANameTwiceFails() {
        ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
        given(id, opened(programme, "Retention"));
        assertThatThrownBy(() -> given(other, opened(programme, "RETENTION")))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void anEntryThatIsOnRecordIsTakenInAndTheFirstKeepsItsName() {
        ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
        given(id, opened(programme, "Retention"));
        DomainEventMessage<DaybookEvent> late = record.write(other, DAY, opened(programme, "RETENTION"));
        new RegisterFollower(intake()).on(late.getPayload(), late);
        assertThat(register.reserveName(Register.within(programme), new Name("Retention"), id))
                .isTrue();
        assertThat(register.reserveName(Register.within(programme), new Name("Retention"), other))
                .isFalse();
    }

    /** A node that was killed had written it, and nobody has followed since. */
    @Test
    void beforeAnAnswerNothingOfTheStreamIsPassedOver() {
        UUID account = UUID.randomUUID();
        record.write(account, DAY, new AccountRegistered(new Post("Clerk")));
        record.write(account, DAY, RoleGranted.everywhere(Role.AUDITOR));
        record.write(account, DAY, RoleGranted.everywhere(Role.OWNER));
        record.write(account, DAY, new RoleWithdrawn(Role.AUDITOR));
        intake().upTo(AggregateType.ACCOUNT, account, 3);
        assertThat(directory.find(new AccountId(account)).orElseThrow().grants())
                .containsExactly(new Grant(Role.OWNER, Set.of()));
        String before = everything();
        intake().upTo(AggregateType.ACCOUNT, account, 3);
        assertThat(everything()).isEqualTo(before);
    }

    private RegisterIntake intake() {
        return new RegisterIntake(
                keeper, jdbc, new TransactionTemplate(new JdbcTransactionManager(dataSource)), record::messages);
    }

    private void given(UUID aggregate, DaybookEvent... events) {
        given(DAY, aggregate, events);
    }

    private void given(LocalDate day, UUID aggregate, DaybookEvent... events) {
        for (DaybookEvent event : events) {
            var message = record.write(aggregate, day, event);
            written.add(message);
            take(message);
        }
    }

    private void take(DomainEventMessage<?> message) {
        keeper.of(message).ifPresent(change -> change.make(jdbc));
    }

    private String everything() {
        return List.of("programme", "workstream", "board", "account", "grant", "name", "capacity").stream()
                .map(table -> jdbc.sql("select t::text from register." + table + " t order by 1")
                        .query(String.class)
                        .list())
                .toList()
                .toString();
    }

    private static BoardEstablished established(ProgrammeId programme, String name) {
        return new BoardEstablished(programme, new Name(name), null, null, List.of());
    }

    private static WorkstreamOpened opened(ProgrammeId programme, String name) {
        return new WorkstreamOpened(programme, new Name(name), null);
    }

    private static WorkstreamRenamed renamed(String name) {
        return new WorkstreamRenamed(new Name(name));
    }

    private static OwnerAssigned assigned(AccountId account) {
        return new OwnerAssigned(new Post("Head of HR"), account);
    }
}

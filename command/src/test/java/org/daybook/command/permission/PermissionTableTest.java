package org.daybook.command.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.board.DissolveBoard;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.junit.jupiter.api.Test;

class PermissionTableTest {

    private static final ProgrammeId HERE = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId ELSEWHERE = new ProgrammeId(UUID.randomUUID());
    private static final DaybookCommand UPDATE = new SubmitUpdate(LocalDate.of(2022, 4, 30));
    private static final DaybookCommand CLOSING = new CloseWorkstream(new Text("Finished"));
    private static final DaybookCommand REGISTERING = new RegisterAccount(new Post("Head of HR"));
    private static final DaybookCommand DECISION =
            new RecordDecision(new LocalId("d1"), DecisionOutcome.APPROVED, new Text("Agreed"), null, null);

    @Test
    void anOwnerUpdatesOnlyWhatTheyOwn() {
        assertThat(acting(Role.OWNER, UPDATE, true)).contains(Role.OWNER);
        assertThat(acting(Role.OWNER, UPDATE, false)).isEmpty();
        assertThat(acting(Role.OWNER, CLOSING, true)).isEmpty();
        assertThat(acting(Role.OWNER, DECISION, true)).isEmpty();
    }

    @Test
    void theOfficeDoesEverythingInItsProgrammeButRecordDecisions() {
        assertThat(acting(Role.PROGRAMME_OFFICE, UPDATE, false)).contains(Role.PROGRAMME_OFFICE);
        assertThat(acting(Role.PROGRAMME_OFFICE, CLOSING, false)).contains(Role.PROGRAMME_OFFICE);
        assertThat(acting(Role.PROGRAMME_OFFICE, DECISION, false)).isEmpty();
        assertThat(acting(holding(Role.PROGRAMME_OFFICE, HERE), CLOSING, Optional.of(ELSEWHERE), false))
                .isEmpty();
    }

    @Test
    void aFormIsForWhomTheTablePermitsItsCommandSomewhere() {
        PermissionTable table = PermissionTable.committed();
        CommandType closing = CommandCatalogue.find("close-programme").orElseThrow();
        CommandType opening = CommandCatalogue.find("open-programme").orElseThrow();
        Actor office = holding(Role.PROGRAMME_OFFICE, HERE);
        assertThat(table.permits(closing, office, Set.of(HERE), Set.of())).isTrue();
        assertThat(table.permits(closing, office, Set.of(ELSEWHERE), Set.of())).isFalse();
        assertThat(table.permitsSomewhere(closing, office)).isTrue();
        assertThat(table.permitsSomewhere(opening, office)).isFalse();
        assertThat(table.permitsSomewhere(closing, holding(Role.BOARD_SECRETARY, HERE)))
                .isFalse();
        CommandType cancelling = CommandCatalogue.find("cancel-meeting").orElseThrow();
        assertThat(table.permitsSomewhere(cancelling, seated(Capacity.SECRETARY_OF_BOARD)))
                .isTrue();
        assertThat(table.permitsSomewhere(cancelling, seated(Capacity.OBSERVER)))
                .isFalse();
    }

    @Test
    void openingAProgrammeTakesAnOfficeOfAllProgrammes() {
        OpenProgramme opening = new OpenProgramme(new Name("Inclusion"), null);
        assertThat(acting(holding(Role.PROGRAMME_OFFICE, HERE), opening, Optional.empty(), false))
                .isEmpty();
        assertThat(acting(holding(Role.PROGRAMME_OFFICE), opening, Optional.empty(), false))
                .contains(Role.PROGRAMME_OFFICE);
    }

    @Test
    void onlyTheSecretaryRecordsDecisions() {
        assertThat(acting(Role.BOARD_SECRETARY, DECISION, false)).contains(Role.BOARD_SECRETARY);
        assertThat(acting(Role.BOARD_SECRETARY, UPDATE, true)).isEmpty();
    }

    @Test
    void anAdministratorKeepsAccountsAndMakesNoOtherEntry() {
        assertThat(acting(holding(Role.ADMIN), REGISTERING, Optional.empty(), false))
                .contains(Role.ADMIN);
        assertThat(acting(Role.ADMIN, UPDATE, true)).isEmpty();
        assertThat(acting(Role.ADMIN, DECISION, false)).isEmpty();
        assertThat(acting(Role.ADMIN, new CloseProgramme(new Text("Finished")), false))
                .isEmpty();
    }

    @Test
    void boardsAndAuditorsAskNothing() {
        for (Role role : List.of(Role.BOARD, Role.AUDITOR)) {
            for (DaybookCommand command : List.of(UPDATE, CLOSING, DECISION, REGISTERING)) {
                assertThat(acting(role, command, true)).isEmpty();
            }
        }
    }

    @Test
    void auditorsJudgeReviewsWhichTheProgrammeAnswers() {
        DaybookCommand check = new AcceptAnswer(new Label("i"), null);
        DaybookCommand answer = new AnswerRecommendation(new Label("i"), new Text("Done"), List.of());
        assertThat(acting(Role.AUDITOR, check, true)).contains(Role.AUDITOR);
        assertThat(acting(Role.AUDITOR, answer, true)).isEmpty();
        for (Role role : List.of(Role.OWNER, Role.PROGRAMME_OFFICE)) {
            assertThat(acting(role, answer, true)).contains(role);
            assertThat(acting(role, check, true)).isEmpty();
        }
        for (Role role : List.of(Role.BOARD, Role.BOARD_SECRETARY, Role.ADMIN)) {
            assertThat(acting(role, answer, true)).isEmpty();
            assertThat(acting(role, check, true)).isEmpty();
        }
    }

    @Test
    void theOfficeKeepsBoardsAndTheSecretaryRunsTheirMeetings() {
        DaybookCommand dissolving = new DissolveBoard(new Text("Done"));
        DaybookCommand tabling = new TablePaper(new WorkstreamId(UUID.randomUUID()), 1);
        DaybookCommand minuting = new RecordMinutes(new Text("Agreed"));
        assertThat(acting(Role.PROGRAMME_OFFICE, dissolving, false)).contains(Role.PROGRAMME_OFFICE);
        assertThat(acting(Role.BOARD_SECRETARY, dissolving, false)).isEmpty();
        assertThat(acting(Role.PROGRAMME_OFFICE, tabling, false)).contains(Role.PROGRAMME_OFFICE);
        assertThat(acting(Role.BOARD_SECRETARY, tabling, false)).contains(Role.BOARD_SECRETARY);
        assertThat(acting(Role.BOARD_SECRETARY, minuting, false)).contains(Role.BOARD_SECRETARY);
        assertThat(acting(Role.PROGRAMME_OFFICE, minuting, false)).isEmpty();
        for (Role role : List.of(Role.OWNER, Role.BOARD, Role.AUDITOR, Role.ADMIN)) {
            for (DaybookCommand command : List.of(dissolving, tabling, minuting)) {
                assertThat(acting(role, command, true)).isEmpty();
            }
        }
    }

    @Test
    void whoOwnsAndIsTheOfficeActsAsOwner() {
        Actor both = new Actor(
                new AccountId(UUID.randomUUID()),
                new Post("Any"),
                List.of(new Grant(Role.PROGRAMME_OFFICE, Set.of()), new Grant(Role.OWNER, Set.of(HERE))));
        assertThat(acting(both, UPDATE, Optional.of(HERE), true)).contains(Role.OWNER);
        assertThat(acting(both, UPDATE, Optional.of(HERE), false)).contains(Role.PROGRAMME_OFFICE);
    }

    @Test
    void whoHoldsNoRoleOfACommandIsRefusedBeforeItsWorkstreamIsKnown() {
        PermissionTable table = PermissionTable.committed();
        assertThat(table.roles(DECISION)).containsExactly(Role.BOARD_SECRETARY);
        assertThatThrownBy(() -> table.requireAny(DECISION, holding(Role.OWNER)))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.kind()).isEqualTo(Rejection.Kind.FORBIDDEN));
        assertThatCode(() -> table.requireAny(DECISION, holding(Role.BOARD_SECRETARY, ELSEWHERE)))
                .doesNotThrowAnyException();
    }

    @Test
    void aSecretaryBySeatRunsTheMeetingsOfTheirOwnBoardWithoutAnyRole() {
        DaybookCommand minuting = new RecordMinutes(new Text("Agreed"));
        Actor secretary = seated(Capacity.SECRETARY_OF_BOARD);
        PermissionTable table = PermissionTable.committed();
        table.requireAny(minuting, secretary);
        assertThat(table.actingAs(minuting, secretary, Set.of(HERE), secretary.capacities(BOARD)))
                .isEqualTo(Capacity.SECRETARY_OF_BOARD);
        forbidden(() -> table.actingAs(minuting, secretary, Set.of(HERE), secretary.capacities(UUID.randomUUID())));
    }

    @Test
    void aChairCallsAMeetingOffAndTakesNoMinutes() {
        Actor chair = seated(Capacity.CHAIR);
        PermissionTable table = PermissionTable.committed();
        assertThat(table.actingAs(new CancelMeeting(new Text("No business")), chair, Set.of(), chair.capacities(BOARD)))
                .isEqualTo(Capacity.CHAIR);
        DaybookCommand minuting = new RecordMinutes(new Text("Agreed"));
        forbidden(() -> table.requireAny(minuting, chair));
        forbidden(() -> table.actingAs(minuting, chair, Set.of(), chair.capacities(BOARD)));
    }

    @Test
    void aRoleActsBeforeACapacity() {
        Actor both = new Actor(
                new AccountId(UUID.randomUUID()),
                new Post("Any"),
                List.of(new Grant(Role.BOARD_SECRETARY, Set.of(HERE))),
                List.of(new HeldCapacity(Capacity.SECRETARY_OF_BOARD, BOARD)));
        DaybookCommand minuting = new RecordMinutes(new Text("Agreed"));
        PermissionTable table = PermissionTable.committed();
        assertThat(table.actingAs(minuting, both, Set.of(HERE), both.capacities(BOARD)))
                .isEqualTo(Role.BOARD_SECRETARY);
        assertThat(table.actingAs(minuting, both, Set.of(ELSEWHERE), both.capacities(BOARD)))
                .isEqualTo(Capacity.SECRETARY_OF_BOARD);
    }

    @Test
    void whatBelongsToSeveralProgrammesTakesTheRoleForEachAndWhatBelongsToNoneForEvery() {
        DaybookCommand dissolving = new DissolveBoard(new Text("Done"));
        PermissionTable table = PermissionTable.committed();
        Actor here = holding(Role.PROGRAMME_OFFICE, HERE);
        forbidden(() -> table.actingAs(dissolving, here, Set.of(HERE, ELSEWHERE), Set.of()));
        forbidden(() -> table.actingAs(dissolving, here, Set.of(), Set.of()));
        for (Actor office : List.of(holding(Role.PROGRAMME_OFFICE, HERE, ELSEWHERE), holding(Role.PROGRAMME_OFFICE)))
            assertThat(table.actingAs(dissolving, office, Set.of(HERE, ELSEWHERE), Set.of()))
                    .isEqualTo(Role.PROGRAMME_OFFICE);
        assertThat(table.actingAs(dissolving, holding(Role.PROGRAMME_OFFICE), Set.of(), Set.of()))
                .isEqualTo(Role.PROGRAMME_OFFICE);
    }

    private static final UUID BOARD = UUID.randomUUID();

    private static Actor seated(Capacity capacity) {
        return new Actor(
                new AccountId(UUID.randomUUID()),
                new Post("Any"),
                List.of(),
                List.of(new HeldCapacity(capacity, BOARD)));
    }

    private static void forbidden(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.kind())
                .isEqualTo(Rejection.Kind.FORBIDDEN));
    }

    private static Optional<Role> acting(Role role, DaybookCommand command, boolean owned) {
        return acting(holding(role), command, Optional.of(HERE), owned);
    }

    private static Optional<Role> acting(
            Actor actor, DaybookCommand command, Optional<ProgrammeId> programme, boolean owned) {
        try {
            RoleOrCapacity acting = PermissionTable.committed()
                    .actingAs(
                            command,
                            actor,
                            programme.map(Set::of).orElse(Set.of()),
                            owned ? Set.of(Capacity.OWNER_OF_WORKSTREAM) : Set.of());
            return Optional.of((Role) acting);
        } catch (Rejection refused) {
            assertThat(refused.kind()).isEqualTo(Rejection.Kind.FORBIDDEN);
            return Optional.empty();
        }
    }

    private static Actor holding(Role role, ProgrammeId... programmes) {
        return new Actor(
                new AccountId(UUID.randomUUID()), new Post("Any"), List.of(new Grant(role, Set.of(programmes))));
    }
}

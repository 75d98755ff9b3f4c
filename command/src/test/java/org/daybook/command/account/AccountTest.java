package org.daybook.command.account;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.account.SuspendAccount;
import org.daybook.shared.account.WithdrawRole;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

    private static final LocalDate REGISTERED_ON = TODAY.minusDays(10);
    private static final ProgrammeId HERE = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId NOWHERE = new ProgrammeId(UUID.randomUUID());
    private static final Post POST = new Post("Head of HR");
    private static final Text REASON = new Text("Left the force");
    private static final AccountEvent REGISTERED = new AccountRegistered(POST);
    private static final AccountEvent OWNER_HERE = new RoleGranted(Role.OWNER, false, List.of(HERE));
    private static final AccountEvent ADMIN = RoleGranted.everywhere(Role.ADMIN);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory()
            .withProgramme(new ProgrammeRules(
                    HERE,
                    new Name("Inclusion"),
                    Marking.OFFICIAL,
                    null,
                    null,
                    Map.of(),
                    StateTimeline.from(REGISTERED_ON, ProgrammeStatus.OPEN)));
    private final Asked admin = Asked.of(id, Role.ADMIN);

    @Test
    void whatIsSaidOfARoleIsSaidInTheOrderOfDays() {
        Trial.of(AccountAggregate.class, register)
                .given(
                        Asked.happened(REGISTERED_ON, new AccountRegistered(new Post("Head of HR"))),
                        Asked.happened(REGISTERED_ON, OWNER_HERE),
                        Asked.happened(TODAY, new RoleWithdrawn(Role.OWNER)))
                .when(admin.from(TODAY.minusDays(1)).to(new GrantRole(Role.OWNER, false, List.of(HERE))))
                .expectExceptionMessage(
                        "The account's role OWNER has entries that take effect after 29 April 2022: entry 2"
                                + " (of 30 April 2022). Date this on 30 April 2022 or later, or correct those first");
        refused(
                Trial.of(AccountAggregate.class, register)
                        .given(
                                Asked.happened(REGISTERED_ON, new AccountRegistered(new Post("Head of HR"))),
                                Asked.happened(TODAY, OWNER_HERE))
                        .when(admin.from(TODAY.minusDays(1)).to(new WithdrawRole(Role.OWNER))),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        new GrantRole(Role.BOARD, false, List.of(HERE)),
                        new RoleGranted(Role.BOARD, false, List.of(HERE))),
                Arguments.of(GrantRole.everywhere(Role.ADMIN), RoleGranted.everywhere(Role.ADMIN)),
                Arguments.of(GrantRole.everywhere(Role.OWNER), RoleGranted.everywhere(Role.OWNER)),
                Arguments.of(new WithdrawRole(Role.OWNER), new RoleWithdrawn(Role.OWNER)),
                Arguments.of(new SuspendAccount(REASON), new AccountSuspended(REASON)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anAccountTakesEveryChangeFromAnAdministrator(AccountCommand command, AccountEvent event) {
        given(REGISTERED, OWNER_HERE).when(admin.to(command)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aSuspendedAccountTakesNothing(AccountCommand command, AccountEvent event) {
        refused(
                given(REGISTERED, OWNER_HERE, new AccountSuspended(REASON)).when(admin.to(command)),
                "suspended-account-takes-nothing");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobodyElseKeepsAccounts(AccountCommand command, AccountEvent event) {
        for (Role role : Role.values()) {
            if (role == Role.ADMIN) continue;
            refused(given(REGISTERED, OWNER_HERE).when(Asked.of(id, role).to(command)), "asking-takes-a-role");
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anAccountThatWasNeverRegisteredIsUnknown(AccountCommand command, AccountEvent event) {
        refused(never().when(admin.to(command)), "unknown-account", "id");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeHoldsFromBeforeTheRegistrationOrFromTheFuture(AccountCommand command, AccountEvent event) {
        refused(
                given(REGISTERED, OWNER_HERE)
                        .when(admin.from(REGISTERED_ON.minusDays(1)).to(command)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        refused(
                given(REGISTERED, OWNER_HERE).when(admin.from(TODAY.plusDays(1)).to(command)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
    }

    @Test
    void anAccountIsRegisteredByAnAdministratorAndOnce() {
        RegisterAccount registering = new RegisterAccount(POST);
        never().when(admin.to(registering)).expectEvents(REGISTERED);
        refused(never().when(Asked.of(id, Role.PROGRAMME_OFFICE).to(registering)), "asking-takes-a-role");
        refused(given(REGISTERED).when(admin.to(registering)), "id-is-taken", "id");
    }

    @Test
    void aRoleIsNotGrantedTwiceButMayBeGrantedForOtherProgrammes() {
        refused(
                given(REGISTERED, OWNER_HERE).when(admin.to(new GrantRole(Role.OWNER, false, List.of(HERE)))),
                "role-is-not-granted-twice",
                "role");
        given(REGISTERED, OWNER_HERE)
                .when(admin.to(GrantRole.everywhere(Role.OWNER)))
                .expectEvents(RoleGranted.everywhere(Role.OWNER));
    }

    @Test
    void aRoleIsGrantedForProgrammesThatExist() {
        refused(
                given(REGISTERED).when(admin.to(new GrantRole(Role.OWNER, false, List.of(HERE, NOWHERE)))),
                "programmes-granted-exist",
                "programmes");
    }

    @Test
    void administratorsServeEveryProgramme() {
        refused(
                given(REGISTERED).when(admin.to(new GrantRole(Role.ADMIN, false, List.of(HERE)))),
                "administrators-serve-every-programme",
                "programmes");
    }

    @Test
    void onlyAGrantedRoleIsWithdrawn() {
        refused(
                given(REGISTERED, OWNER_HERE).when(admin.to(new WithdrawRole(Role.BOARD))),
                "only-a-granted-role-is-withdrawn",
                "role");
    }

    @Test
    void theLastAdministratorCanNeitherBeWithdrawnNorSuspended() {
        register.withAdministrator(new AccountId(id));
        String code = "an-administrator-remains";
        refused(given(REGISTERED, ADMIN).when(admin.to(new WithdrawRole(Role.ADMIN))), code);
        refused(given(REGISTERED, ADMIN).when(admin.to(new SuspendAccount(REASON))), code);
        register.withAdministrator(new AccountId(UUID.randomUUID()));
        given(REGISTERED, ADMIN)
                .when(admin.to(new WithdrawRole(Role.ADMIN)))
                .expectEvents(new RoleWithdrawn(Role.ADMIN));
        given(REGISTERED, ADMIN).when(admin.to(new SuspendAccount(REASON))).expectEvents(new AccountSuspended(REASON));
    }

    private TestExecutor<AccountAggregate> given(AccountEvent... events) {
        EventMessage<?>[] messages =
                Stream.of(events).map(event -> happened(REGISTERED_ON, event)).toArray(EventMessage<?>[]::new);
        return Trial.of(AccountAggregate.class, register).given((Object[]) messages);
    }

    private TestExecutor<AccountAggregate> never() {
        return Trial.of(AccountAggregate.class, register).givenNoPriorActivity();
    }

    @Test
    void aGrantNamesProgrammesOrSaysEverywhereSoThatAForgottenFieldGrantsNothing() {
        assertThatThrownBy(() -> new GrantRole(Role.BOARD, null, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new GrantRole(Role.BOARD, true, List.of(HERE))).isInstanceOf(InvalidValue.class);
    }
}

package org.daybook.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

class AccountStateTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 28);
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());

    private static final List<AccountEvent> STEPS = List.of(
            new AccountRegistered(new Post("Head of HR")),
            RoleGranted.everywhere(Role.ADMIN),
            new RoleGranted(Role.OWNER, false, List.of(PROGRAMME)),
            new RoleWithdrawn(Role.ADMIN));

    @Test
    void aStateReadBackFromASnapshotIsTheSameAfterEveryStep() {
        AccountState state = new AccountState.Unregistered();
        assertThat(readBack(state)).isEqualTo(state);
        for (AccountEvent step : STEPS) {
            state = AccountDecider.evolve(state, step, entry(STEPS.indexOf(step)));
            assertThat(readBack(state)).isEqualTo(state);
        }
        AccountState.Active active = (AccountState.Active) state;
        assertThat(active.from()).isEqualTo(DAY);
        assertThat(active.roles())
                .containsEntry(Role.ADMIN, new RoleState.Withdrawn(entry(3)))
                .containsEntry(Role.OWNER, new RoleState.Granted(Set.of(PROGRAMME), false, entry(2)));
    }

    @Test
    void aSuspendedAccountIsReadBackWithItsDayAndHasNoRole() {
        AccountState state = AccountDecider.evolve(new AccountState.Unregistered(), STEPS.getFirst(), entry(0));
        state = AccountDecider.evolve(state, STEPS.get(1), entry(1));
        assertThat(state.holds(Role.ADMIN)).isTrue();
        AccountState suspended = AccountDecider.evolve(state, new AccountSuspended(new Text("Left")), entry(2));
        assertThat(suspended).isEqualTo(new AccountState.Suspended(DAY.plusDays(2)));
        assertThat(readBack(suspended)).isEqualTo(suspended);
        assertThat(suspended.holds(Role.ADMIN)).isFalse();
    }

    private static EntryDay entry(int version) {
        return new EntryDay(version, version == 2 ? DAY.plusDays(2) : DAY);
    }

    private static AccountState readBack(AccountState state) {
        return Json.mapper().readValue(Json.mapper().writeValueAsString(state), AccountState.class);
    }
}

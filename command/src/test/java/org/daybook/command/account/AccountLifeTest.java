package org.daybook.command.account;

import static org.daybook.command.aggregate.Trial.refused;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.AccountSuspended;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.account.RoleWithdrawn;
import org.daybook.shared.account.SuspendAccount;
import org.daybook.shared.account.WithdrawRole;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** The life of an account, from the arrival of whoever holds the post to their leaving. */
class AccountLifeTest {

    private static final AccountCommand ARRIVES = new RegisterAccount(new Post("Director of HR"));
    private static final AccountCommand OWNS = GrantRole.everywhere(Role.OWNER);
    private static final AccountCommand READS_FOR_THE_BOARD = GrantRole.everywhere(Role.BOARD);
    private static final AccountCommand HANDS_OVER = new WithdrawRole(Role.OWNER);
    private static final AccountCommand LEAVES = new SuspendAccount(new Text("Left the force"));

    private final Asked admin = Asked.of(UUID.randomUUID(), Role.ADMIN);

    @Test
    void fromArrivalToLeaving() {
        after(ARRIVES).when(admin.to(OWNS)).expectEvents(RoleGranted.everywhere(Role.OWNER));
        after(ARRIVES, OWNS).when(admin.to(READS_FOR_THE_BOARD)).expectEvents(RoleGranted.everywhere(Role.BOARD));
        after(ARRIVES, OWNS, READS_FOR_THE_BOARD)
                .when(admin.to(HANDS_OVER))
                .expectEvents(new RoleWithdrawn(Role.OWNER));
        after(ARRIVES, OWNS, READS_FOR_THE_BOARD, HANDS_OVER)
                .when(admin.to(LEAVES))
                .expectEvents(new AccountSuspended(new Text("Left the force")));
        refused(
                after(ARRIVES, OWNS, READS_FOR_THE_BOARD, HANDS_OVER, LEAVES).when(admin.to(OWNS)),
                "suspended-account-takes-nothing");
    }

    private TestExecutor<AccountAggregate> after(AccountCommand... commands) {
        Object[] messages = List.of(commands).stream().map(admin::to).toArray();
        return Trial.of(AccountAggregate.class, new RegisterInMemory()).givenCommands(messages);
    }
}

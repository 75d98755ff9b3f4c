package org.daybook.app.identity.credential;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.lookup.AccountDirectory;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.GrantRole;
import org.daybook.shared.account.RegisterAccount;
import org.daybook.shared.account.Role;
import org.daybook.shared.text.Post;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the one account that the first start needs and prints its one-time password. The account is recorded like any
 * other, as its own doing. Whichever node starts first writes its id; every step may be taken again, so that a start that
 * broke off is completed by the next, and the password is kept only once it has been printed.
 */
final class FirstStart implements ApplicationRunner {

    private static final Post POST = new Post("Installation administrator");
    private static final LoginName NAME = new LoginName("admin");

    /** Held while the password is made, so that of two nodes one prints it. */
    private static final long LOCK = 0x64617962_6f6f6b01L;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final AccountDirectory accounts;
    private final Credentials credentials;
    private final CommandSender sender;
    private final PrintStream console;

    FirstStart(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            AccountDirectory accounts,
            Credentials credentials,
            CommandSender sender,
            PrintStream console) {
        jdbc = JdbcClient.create(dataSource);
        alone = new TransactionTemplate(transactions);
        this.accounts = accounts;
        this.credentials = credentials;
        this.sender = sender;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasAdministrator() && isComplete()) return;
        AccountId administrator = chosen();
        Actor itself = new Actor(administrator, POST, List.of(new Grant(Role.ADMIN, Set.of())));
        send(itself, new RegisterAccount(POST), "first-start-register");
        send(itself, GrantRole.everywhere(Role.ADMIN), "first-start-grant");
        alone.executeWithoutResult(transaction -> handOut(itself));
    }

    /** Whether no first start was begun and left half done: none was needed, or its password was handed out. */
    private boolean isComplete() {
        return jdbc.sql("select not exists (select 1 from account.installation i where not exists"
                        + " (select 1 from account.credential c where c.account = i.administrator))")
                .query(Boolean.class)
                .single();
    }

    private AccountId chosen() {
        jdbc.sql("insert into account.installation (administrator) values (?) on conflict do nothing")
                .param(UUID.randomUUID())
                .update();
        return new AccountId(jdbc.sql("select administrator from account.installation")
                .query(UUID.class)
                .single());
    }

    private void send(Actor itself, AccountCommand command, String key) {
        sender.send(ParsedCommand.of(itself.account().value(), command, itself, new IdempotencyKey(key)));
    }

    private void handOut(Actor administrator) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleValue();
        Optional<Credential> already = credentials.of(administrator.account());
        if (already.isPresent()) return;
        String password = credentials.handOut(administrator.account(), NAME, administrator);
        console.printf(
                "%n  Daybook has one account so far, the administrator's. Sign in at /login as%n%n"
                        + "      %s%n      %s%n%n  The password works once, to choose another, and is not shown again.%n%n",
                NAME.value(), password);
        console.flush();
    }
}

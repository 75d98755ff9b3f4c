package org.daybook.app.identity.credential;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.rejection.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The login names and passwords of accounts. */
@Component
public class Credentials {

    private static final String SELECT =
            "select account, login_name, password, must_change, changed_at from account.credential where ";

    private static final String SAVE =
            """
            insert into account.credential (account, login_name, password, must_change, changed_at)
            values (:account, :name, :password, :mustChange, :now)
            on conflict (account) do update set login_name = excluded.login_name, password = excluded.password,
                must_change = excluded.must_change, changed_at = excluded.changed_at
            """;

    /** Only if nothing has changed since the version that the caller has seen. */
    private static final String HAND_OUT = SAVE + "where account.credential.changed_at = cast(:seen as timestamptz)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;
    private final HandOuts handOuts;
    private final Clock clock;
    private final AuthenticationCache admissions;

    Credentials(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            PasswordEncoder passwords,
            HandOuts handOuts,
            Clock clock,
            AuthenticationCache admissions) {
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(transactions);
        this.handOuts = handOuts;
        this.passwords = passwords;
        this.clock = clock;
        this.admissions = admissions;
    }

    public Optional<Credential> named(LoginName name) {
        return jdbc.sql(SELECT + "login_name = :name")
                .param("name", name.value())
                .query(Credentials::row)
                .optional();
    }

    public Optional<Credential> of(AccountId account) {
        return jdbc.sql(SELECT + "account = :account")
                .param("account", account.value())
                .query(Credentials::row)
                .optional();
    }

    /**
     * Gives the account a name and a password that is good for choosing another.
     *
     * @param by who hands it out, which is shown to the account's owner
     * @return the password, which is nowhere else
     * @throws Rejection if another account has the name
     */
    public String handOut(AccountId account, LoginName name, Actor by) {
        String password = Secrets.oneTimePassword();
        handOut(account, by, saving(SAVE, account, name, password, true));
        return password;
    }

    /**
     * The same, unless the account's password has changed meanwhile, so that asking twice hands out one.
     *
     * @param seen when the password was changed that the administrator knows of; absent where they know of none
     * @throws Rejection if it has changed since, or another account has the name
     */
    public String handOut(AccountId account, LoginName name, Actor by, Optional<Instant> seen) {
        String password = Secrets.oneTimePassword();
        JdbcClient.StatementSpec statement = saving(HAND_OUT, account, name, password, true)
                .param("seen", seen.map(Credentials::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        handOut(account, by, statement);
        return password;
    }

    private void handOut(AccountId account, Actor by, JdbcClient.StatementSpec statement) {
        try {
            transaction.executeWithoutResult(t -> {
                if (statement.update() == 0) throw changedMeanwhile();
                handOuts.record(account, by, clock.instant());
            });
        } catch (DuplicateKeyException e) {
            throw nameTaken();
        }
        admissions.changed();
    }

    private static Rejection nameTaken() {
        return new Rejection(
                Rejection.Kind.CONFLICT, "login-name-taken", "loginName", "Another account has that login name.");
    }

    private static Rejection changedMeanwhile() {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "password-changed-meanwhile",
                "",
                "The password has changed since this page was opened: a new one may just have been handed out and shown once."
                        + " Hand out another only if that one was lost.");
    }

    /**
     * Gives the account a name and a new password, good until it is changed.
     *
     * @return the password, which is nowhere else
     */
    public String give(AccountId account, String loginName) {
        String password = Secrets.oneTimePassword();
        save(account, new LoginName(loginName), password, false);
        return password;
    }

    /** Nobody can sign in to the account any more, and nothing shows the name with which somebody did. */
    public void erase(AccountId account) {
        jdbc.sql("delete from account.credential where account = ?")
                .param(account.value())
                .update();
        admissions.changed();
    }

    /** The password that the account's holder chose. */
    Credential change(Credential credential, String password) {
        save(credential.account(), credential.loginName(), password, false);
        return of(credential.account()).orElseThrow();
    }

    private void save(AccountId account, LoginName name, String password, boolean mustChange) {
        saving(SAVE, account, name, password, mustChange).update();
        admissions.changed();
    }

    private JdbcClient.StatementSpec saving(
            String sql, AccountId account, LoginName name, String password, boolean mustChange) {
        return jdbc.sql(sql)
                .param("account", account.value())
                .param("name", name.value())
                .param("password", passwords.encode(password))
                .param("mustChange", mustChange)
                .param("now", utc(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Credential row(ResultSet row, int number) throws SQLException {
        Instant changedAt = row.getObject("changed_at", OffsetDateTime.class).toInstant();
        return new Credential(
                new AccountId(row.getObject("account", UUID.class)),
                new LoginName(row.getString("login_name")),
                row.getString("password"),
                row.getBoolean("must_change"),
                changedAt);
    }
}

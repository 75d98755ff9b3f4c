package org.daybook.app.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.identity.credential.AuthenticationCache;
import org.daybook.app.identity.credential.Secrets;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The API tokens of accounts: random, stored as digests, revocable, and valid for a limited time. */
@Component
public class Tokens {

    /** The longest time for which a token is valid, and the usual one. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final String LIST =
            """
            select id, label, made_by, created_at, expires_at, last_used_at, revoked_at from account.token
            where account = :account order by created_at, id
            """;
    /** When it was last used is recorded once a minute at most, so that not every request writes. */
    private static final String USE =
            """
            select account, expires_at, coalesce(last_used_at < :now - interval '1 minute', true) as is_due
            from account.token where digest = :digest and revoked_at is null and expires_at > :now
            """;

    private static final String USED = "update account.token set last_used_at = :now where digest = :digest";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuthenticationCache admissions;

    Tokens(DataSource dataSource, Clock clock, AuthenticationCache admissions) {
        jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        this.admissions = admissions;
    }

    /** A token that is good until then, unless it is revoked. */
    public record Good(AccountId account, Instant until) {}

    private record Found(Good token, boolean isDue) {}

    /** Makes a token for the installation's own use. The token is returned once and not stored. */
    public IssuedToken issue(AccountId account, Label label, Duration life) {
        return issue(UUID.randomUUID(), account, label, life, ApiToken.Maker.INSTALLATION);
    }

    /**
     * Makes a token that people ask for themselves, under an id that they have chosen, so that asking twice makes one. Only
     * somebody signed in with a password makes one: neither an administrator for another, who could then write in their name,
     * nor a token, which could then outlive being revoked.
     *
     * @throws Rejection {@code password-needed} (403) if the owner shows a token; {@code token-issued-already} (409) if a token
     *     of that id was issued: it was told then, and is told no more
     */
    public IssuedToken issue(UUID id, Authentication owner, NewToken asked) {
        if (!(owner instanceof SignedIn in) || in.getCredentials() == null) {
            throw new Rejection(
                    Rejection.Kind.FORBIDDEN,
                    "password-needed",
                    "",
                    "A token cannot make another. Sign in with your password and create it under “Your account”.");
        }
        return issue(id, in.getPrincipal().account(), asked.label(), asked.life(), ApiToken.Maker.OWNER);
    }

    private IssuedToken issue(UUID id, AccountId account, Label label, Duration life, ApiToken.Maker maker) {
        String secret = Secrets.token();
        Instant now = clock.instant();
        Instant end = now.plus(life);
        int issued = jdbc.sql("insert into account.token (id, account, digest, label, created_at, expires_at, made_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(id, account.value(), Secrets.digest(secret), label.value(), utc(now), utc(end), maker.name())
                .update();
        if (issued == 0) throw issuedAlready();
        return new IssuedToken(id, secret, label, end);
    }

    private static Rejection issuedAlready() {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "token-issued-already",
                "",
                "This token was made a moment ago and shown once. If nobody wrote it down, revoke it and make another.");
    }

    /** Whose token it is; empty if there is none such, or it was revoked or has expired. */
    public Optional<Good> use(TokenDigest token) {
        OffsetDateTime now = utc(clock.instant());
        Optional<Found> found = jdbc.sql(USE)
                .param("digest", token.bytes())
                .param("now", now)
                .query(Tokens::found)
                .optional();
        if (found.filter(Found::isDue).isPresent()) {
            jdbc.sql(USED).param("digest", token.bytes()).param("now", now).update();
        }
        return found.map(Found::token);
    }

    public List<ApiToken> of(AccountId account) {
        return jdbc.sql(LIST)
                .param("account", account.value())
                .query(Tokens::row)
                .list();
    }

    /**
     * The token is of no use from now on.
     *
     * @throws Rejection {@code unknown-token} (404) if the account has no such token
     */
    public void revoke(AccountId account, UUID token) {
        int revoked = jdbc.sql(
                        "update account.token set revoked_at = coalesce(revoked_at, ?) where account = ? and id = ?")
                .params(utc(clock.instant()), account.value(), token)
                .update();
        admissions.changed();
        if (revoked == 0) {
            throw new Rejection(Rejection.Kind.NOT_FOUND, "unknown-token", "", "The account has no such token.");
        }
    }

    /** Revokes all tokens of the account. */
    public void revokeAll(AccountId account) {
        int revoked = jdbc.sql("update account.token set revoked_at = ? where account = ? and revoked_at is null")
                .params(utc(clock.instant()), account.value())
                .update();
        if (revoked > 0) admissions.changed();
    }

    /** Deletes all tokens of the account, with their labels. */
    public void erase(AccountId account) {
        jdbc.sql("delete from account.token where account = ?")
                .param(account.value())
                .update();
        admissions.changed();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        AccountId account = new AccountId(row.getObject("account", UUID.class));
        return new Found(new Good(account, instant(row, "expires_at")), row.getBoolean("is_due"));
    }

    private static ApiToken row(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("label"),
                ApiToken.Maker.valueOf(row.getString("made_by")),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

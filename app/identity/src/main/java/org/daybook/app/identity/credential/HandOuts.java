package org.daybook.app.identity.credential;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one-time passwords handed out. Somebody else could sign in with one, so the account's owner is told of it. */
@Component
public class HandOuts {

    private final JdbcClient jdbc;

    HandOuts(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    void record(AccountId account, Actor by, Instant at) {
        jdbc.sql("insert into account.password_hand_out (id, account, handed_out_at, by_account, by_post)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        account.value(),
                        at.atOffset(ZoneOffset.UTC),
                        by.account().value(),
                        by.post().value())
                .update();
    }

    /** The newest first. */
    public List<HandedOut> of(AccountId account) {
        return jdbc.sql("select handed_out_at, by_post from account.password_hand_out where account = ?"
                        + " order by handed_out_at desc, id")
                .param(account.value())
                .query((row, n) -> new HandedOut(
                        row.getObject("handed_out_at", OffsetDateTime.class).toInstant(), row.getString("by_post")))
                .list();
    }
}

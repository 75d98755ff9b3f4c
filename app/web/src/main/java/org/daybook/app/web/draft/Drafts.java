package org.daybook.app.web.draft;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.app.web.form.CommandForm;
import org.daybook.app.web.form.typed.FormInput;
import org.daybook.app.web.form.typed.SentForm;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.contract.Json;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Stores drafts, separately for each account. */
@Component
public class Drafts {

    private static final int MOST_OF_ONE_ACCOUNT = 200;
    private static final int MOST_BYTES = 256 * 1024;

    private static final String KEEP =
            """
            insert into account.draft (account, workstream, command, thing, key, typed, kept_at)
            select :account, :workstream, :command, :thing, :key, :typed, :at
            where (select count(*) from account.draft where account = :account) < :most
                or exists (select 1 from account.draft where account = :account and workstream = :workstream
                    and command = :command and thing = :thing)
            on conflict (account, workstream, command, thing)
                do update set key = excluded.key, typed = excluded.typed, kept_at = excluded.kept_at
            """;

    private static final String SELECT = "select workstream, command, thing, key, typed, kept_at from account.draft";

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(DataSource dataSource, Clock clock) {
        jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /**
     * Keeps what was typed in the place of what was kept of that form before. A form that has nothing in it any more is no
     * draft.
     *
     * @return when it was kept; absent where there was nothing to keep
     * @throws Rejection {@code draft-too-big} or {@code too-many-drafts} (422)
     */
    public Instant keep(AccountId account, UUID workstream, CommandForm form, String thing, SentForm sent) {
        if (sent.typed().saysAnything(form))
            return keep(
                    account,
                    workstream,
                    form.command(),
                    thing,
                    sent.key(),
                    sent.typed().of(form));
        discard(account, workstream, form.command(), thing);
        return null;
    }

    private Instant keep(
            AccountId account, UUID workstream, String command, String thing, String key, FormInput typed) {
        String values = Json.mapper().writeValueAsString(typed.values());
        if (values.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused("draft-too-big", "A draft may have at most " + MOST_BYTES + " bytes.");
        }
        Instant now = clock.instant();
        int kept = jdbc.sql(KEEP)
                .param("account", account.value())
                .param("workstream", workstream)
                .param("command", command)
                .param("thing", thing)
                .param("key", key)
                .param("typed", values)
                .param("at", Timestamp.from(now))
                .param("most", MOST_OF_ONE_ACCOUNT)
                .update();
        if (kept == 0) {
            throw refused(
                    "too-many-drafts",
                    "You have started " + MOST_OF_ONE_ACCOUNT + " drafts; record or discard some of them first.");
        }
        return now;
    }

    private static Rejection refused(String code, String said) {
        return new Rejection(Rejection.Kind.INVALID, code, "", said);
    }

    public Optional<KeptDraft> find(AccountId account, UUID workstream, String command, String thing) {
        return jdbc.sql(SELECT + " where account = ? and workstream = ? and command = ? and thing = ?")
                .params(account.value(), workstream, command, thing)
                .query(Drafts::read)
                .optional();
    }

    /** Those of one workstream, the newest first. */
    public List<KeptDraft> of(AccountId account, UUID workstream) {
        return jdbc.sql(SELECT + " where account = ? and workstream = ? order by kept_at desc")
                .params(account.value(), workstream)
                .query(Drafts::read)
                .list();
    }

    /** All that the account has, the newest first. */
    public List<KeptDraft> of(AccountId account) {
        return jdbc.sql(SELECT + " where account = ? order by kept_at desc")
                .param(account.value())
                .query(Drafts::read)
                .list();
    }

    public void discard(AccountId account, UUID workstream, String command, String thing) {
        jdbc.sql("delete from account.draft where account = ? and workstream = ? and command = ? and thing = ?")
                .params(account.value(), workstream, command, thing)
                .update();
    }

    /** The same, unless another page has kept something in its place since. */
    public void recorded(AccountId account, UUID workstream, String command, String thing, String key) {
        jdbc.sql(
                        "delete from account.draft where account = ? and workstream = ? and command = ? and thing = ? and key = ?")
                .params(account.value(), workstream, command, thing, key)
                .update();
    }

    /** Deletes all drafts of the account. */
    public void erase(AccountId account) {
        jdbc.sql("delete from account.draft where account = ?")
                .param(account.value())
                .update();
    }

    private static KeptDraft read(ResultSet row, int number) throws SQLException {
        Map<String, List<String>> values =
                Json.mapper().readValue(row.getString("typed"), new TypeReference<Map<String, List<String>>>() {});
        return new KeptDraft(
                row.getObject("workstream", UUID.class),
                row.getString("command"),
                row.getString("thing"),
                row.getString("key"),
                new FormInput(values),
                row.getTimestamp("kept_at").toInstant());
    }
}

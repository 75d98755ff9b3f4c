package org.daybook.command.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes what the entries of workstreams say of their names, owners and states into the register. */
final class WorkstreamRows {

    private static final String SELECT =
            "select programme, opened_on, name, owner_post, owner_account, is_open from register.workstream where id = :id";

    private static final String TAKE =
            """
            insert into register.workstream (id, version, programme, opened_on, name, owner_post, owner_account, is_open)
            values (:id, :version, :programme, :openedOn, :name, :ownerPost, :ownerAccount, :open)
            on conflict (id) do update set version = excluded.version, opened_on = excluded.opened_on, name = excluded.name,
                owner_post = excluded.owner_post, owner_account = excluded.owner_account, is_open = excluded.is_open
            where register.workstream.version < excluded.version
            """;

    private final JdbcClient jdbc;
    private final Names names;

    WorkstreamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new Names(jdbc);
    }

    void take(UUID id, long version, WorkstreamLifeEvent event) {
        find(id).ifPresent(line -> write(id, version, line.after(event)));
    }

    private Optional<WorkstreamLine> find(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(WorkstreamRows::line).optional();
    }

    void write(UUID id, long version, WorkstreamLine line) {
        OwnerAssigned owner = line.owner();
        int taken = jdbc.sql(TAKE)
                .param("id", id)
                .param("version", version)
                .param("programme", line.programme().value())
                .param("openedOn", line.openedOn(), Types.DATE)
                .param("name", line.name().value())
                .param("ownerPost", owner == null ? null : owner.post().value(), Types.VARCHAR)
                .param(
                        "ownerAccount",
                        owner == null || owner.account() == null
                                ? null
                                : owner.account().value(),
                        Types.OTHER)
                .param("open", line.open())
                .update();
        if (taken == 1) names.borne(Register.within(line.programme()), line.name(), id);
    }

    private static WorkstreamLine line(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("owner_account", UUID.class);
        String post = row.getString("owner_post");
        OwnerAssigned owner = post == null
                ? null
                : new OwnerAssigned(new Post(post), account == null ? null : new AccountId(account));
        return new WorkstreamLine(
                new ProgrammeId(row.getObject("programme", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                new Name(row.getString("name")),
                owner,
                row.getBoolean("is_open"));
    }
}

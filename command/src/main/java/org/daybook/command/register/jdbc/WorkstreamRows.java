package org.daybook.command.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisteredNames;
import org.daybook.command.register.WorkstreamLine;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.clearance.SponsorAssigned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applies entries about the names, owners, sponsors and states of workstreams to the register. */
public final class WorkstreamRows {

    private static final String SELECT =
            """
            select programme, opened_on, name, owner_post, owner_account, sponsor_post, sponsor_account, sponsor_until, is_open
            from register.workstream where id = :id
            """;

    private final JdbcClient jdbc;
    private final RegisteredNames names;

    public WorkstreamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new RegisteredNames(jdbc);
    }

    public void take(UUID id, long version, WorkstreamLifeEvent event) {
        find(id).ifPresent(line -> write(id, version, line.after(event)));
    }

    private Optional<WorkstreamLine> find(UUID id) {
        return jdbc.sql(SELECT).param("id", id).query(WorkstreamRows::line).optional();
    }

    public void write(UUID id, long version, WorkstreamLine line) {
        OwnerAssigned owner = line.owner();
        AccountId account = owner == null ? null : owner.account();
        Map<String, Object> columns = new HashMap<>();
        columns.put("programme", line.programme().value());
        columns.put("opened_on", line.openedOn());
        columns.put("name", line.name().value());
        columns.put("owner_post", owner == null ? null : owner.post().value());
        columns.put("owner_account", account == null ? null : account.value());
        columns.putAll(sponsor(line.sponsor()));
        columns.put("is_open", line.open());
        VersionedRow row = new VersionedRow(jdbc, "workstream", id, version);
        if (row.insert(columns) || row.update(columns)) {
            names.borne(Register.within(line.programme()), line.name(), id);
            new SponsorRow(jdbc, id).hold(line.sponsor());
        }
    }

    private static Map<String, Object> sponsor(SponsorAssigned sponsor) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("sponsor_post", sponsor == null ? null : sponsor.post().value());
        columns.put(
                "sponsor_account",
                sponsor == null || sponsor.account() == null
                        ? null
                        : sponsor.account().value());
        columns.put("sponsor_until", sponsor == null ? null : sponsor.until());
        return columns;
    }

    private static SponsorAssigned sponsor(ResultSet row) throws SQLException {
        String post = row.getString("sponsor_post");
        UUID account = row.getObject("sponsor_account", UUID.class);
        return post == null
                ? null
                : new SponsorAssigned(
                        new Post(post),
                        account == null ? null : new AccountId(account),
                        row.getObject("sponsor_until", LocalDate.class));
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
                sponsor(row),
                row.getBoolean("is_open"));
    }
}

package org.daybook.bench.record.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.daybook.bench.record.Charter;
import org.daybook.bench.record.Founding;
import org.daybook.bench.record.LargeRecord;
import org.daybook.bench.record.Made;
import org.daybook.bench.record.Party;
import org.daybook.bench.record.workstream.SimulatedWorkstream;
import org.daybook.bench.record.workstream.WorkstreamStory;
import org.daybook.command.register.Register;
import org.daybook.shared.account.AccountRegistered;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;

/** The rows that the command side keeps of these entries, so that commands can follow them. */
public final class RegisterRows {

    private static final String PROGRAMMES = Register.PROGRAMMES;

    private final Connection connection;

    public RegisterRows(Connection connection) {
        this.connection = connection;
    }

    public void write(LargeRecord record) throws SQLException {
        for (Made made : record.founding().made()) {
            if (made.event() instanceof AccountRegistered e) account(made.aggregate(), e);
            if (made.event() instanceof RoleGranted e) grant(made.aggregate(), e);
        }
        administrator(record.founding().administrator.account().value());
        for (Charter charter : record.founding().charters) programme(charter);
        for (WorkstreamStory story : record.stories()) workstream(story);
    }

    private void account(UUID id, AccountRegistered e) throws SQLException {
        // Each is registered and then granted one role.
        insert(
                "INSERT INTO register.account (id, version, post, is_active) VALUES (?, 1, ?, true)",
                id,
                e.post().value());
    }

    private void grant(UUID id, RoleGranted e) throws SQLException {
        insert(
                "INSERT INTO register.grant (account, role, programmes) VALUES (?, ?, '{}')",
                id,
                e.role().name());
    }

    /** Whoever had the password of the first start has that of this administrator. */
    private void administrator(UUID id) throws SQLException {
        insert(
                "UPDATE account.credential SET account = ? WHERE account IN (SELECT administrator FROM account.installation)",
                id);
        insert(
                "UPDATE account.token SET account = ? WHERE account IN (SELECT administrator FROM account.installation)",
                id);
        insert(
                "INSERT INTO account.installation (administrator) VALUES (?)"
                        + " ON CONFLICT (only_one) DO UPDATE SET administrator = excluded.administrator",
                id);
    }

    private void programme(Charter charter) throws SQLException {
        Map<TagGroup, List<Label>> tags = new EnumMap<>(TagGroup.class);
        charter.tags().forEach(defined -> tags.put(defined.group(), defined.tags()));
        insert(
                "INSERT INTO register.programme (id, version, name, marking, wording, tags, is_open, opened_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, true, ?)",
                charter.id().value(),
                // After the opening, the wording, the cycle and the rule for moving dates come the groups of tags.
                3L + tags.size(),
                charter.name().value(),
                charter.marking().name(),
                Json.mapper().writeValueAsString(charter.wording()),
                Json.mapper().writeValueAsString(tags),
                Founding.PROGRAMMES_OPENED_ON);
        name(PROGRAMMES, charter.name(), charter.id().value());
    }

    private void workstream(WorkstreamStory story) throws SQLException {
        SimulatedWorkstream life = story.life();
        Party owner = life.owner();
        insert(
                "INSERT INTO register.workstream (id, version, programme, name, owner_post, owner_account, is_open)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                story.id(),
                story.lastOfLife(),
                life.charter().id().value(),
                life.name().value(),
                owner.post().value(),
                owner.account().value(),
                !life.closed());
        name(life.charter().id().toString(), life.name(), story.id());
    }

    /** Names of this record have nothing but letters, digits, single spaces and an ampersand. */
    private void name(String scope, Name name, UUID bearer) throws SQLException {
        insert(
                "INSERT INTO register.name (scope, name, aggregate, confirmed, reserved_at)"
                        + " VALUES (?, ?, ?, true, clock_timestamp())",
                scope,
                name.value().toLowerCase(Locale.ROOT),
                bearer);
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}

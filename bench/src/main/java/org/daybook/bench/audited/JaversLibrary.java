package org.daybook.bench.audited;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.bench.machine.BenchPostgres;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.metamodel.object.CdoSnapshot;
import org.javers.repository.jql.QueryBuilder;
import org.javers.repository.sql.DialectName;
import org.javers.repository.sql.SqlRepositoryBuilder;

/**
 * JaVers on tables of its own, beside the application's. It finds what an object was by its id; which objects there are
 * the application's own table says.
 */
final class JaversLibrary implements AuditLibrary {

    private final Connection connection;
    private final Javers javers;
    private ZonedDateTime now;

    private JaversLibrary(Connection connection) {
        this.connection = connection;
        javers = JaversBuilder.javers()
                .registerJaversRepository(SqlRepositoryBuilder.sqlRepository()
                        .withConnectionProvider(() -> connection)
                        .withDialect(DialectName.POSTGRES)
                        .build())
                .withDateTimeProvider(() -> now)
                .build();
    }

    static JaversLibrary on(BenchPostgres postgres, String database) throws SQLException {
        Connection connection = postgres.superuser(database);
        connection.setAutoCommit(false);
        JaversLibrary library = new JaversLibrary(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table thing (id text primary key, workstream uuid not null, concept text not null, attributes text)");
            statement.execute("create index on thing (workstream)");
        }
        connection.commit();
        return library;
    }

    @Override
    public String name() {
        return "javers";
    }

    @Override
    public void write(List<AuditedChange> changes) throws SQLException {
        now = changes.getFirst().recordedAt().atZone(ZoneOffset.UTC);
        try (PreparedStatement upsert = connection.prepareStatement(
                "insert into thing (id, workstream, concept, attributes) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set attributes = excluded.attributes")) {
            for (AuditedChange change : changes) {
                upsert.setString(1, change.thing());
                upsert.setObject(2, change.workstream());
                upsert.setString(3, change.concept());
                upsert.setString(4, change.attributes());
                upsert.executeUpdate();
                AuditedThing thing = new AuditedThing(change.thing(), change.workstream(), change.concept());
                thing.set(change.attributes());
                javers.commit("bench", thing);
            }
        }
        connection.commit();
    }

    @Override
    public List<String> slide(UUID workstream, Instant knownAt) throws SQLException {
        LocalDateTime to = LocalDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        List<String> attributes = new ArrayList<>();
        for (String id : things(workstream)) {
            List<CdoSnapshot> last = javers.findSnapshots(QueryBuilder.byInstanceId(id, AuditedThing.class)
                    .to(to)
                    .limit(1)
                    .build());
            last.forEach(snapshot -> attributes.add((String) snapshot.getPropertyValue("attributes")));
        }
        connection.commit();
        return attributes;
    }

    private List<String> things(UUID workstream) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select id from thing where workstream = ? and concept <> 'PROGRESS'")) {
            select.setObject(1, workstream);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) ids.add(row.getString(1));
            }
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

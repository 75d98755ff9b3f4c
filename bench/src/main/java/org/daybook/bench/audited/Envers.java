package org.daybook.bench.audited;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.daybook.bench.machine.BenchPostgres;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;

/** Hibernate Envers as it is by default, with the index on its table that the question needs. */
final class Envers implements AuditLibrary {

    private final SessionFactory sessions;

    private Envers(SessionFactory sessions) {
        this.sessions = sessions;
    }

    static Envers on(BenchPostgres postgres, String database) throws Exception {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(AuditedThing.class)
                .addAnnotatedClass(EntryRevision.class)
                .setProperty("hibernate.connection.url", postgres.url(database))
                .setProperty("hibernate.connection.username", BenchPostgres.OWNER)
                .setProperty("hibernate.connection.password", BenchPostgres.PASSWORD)
                .setProperty("hibernate.connection.pool_size", "2")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        Envers envers = new Envers(configuration.buildSessionFactory());
        try (Connection connection = postgres.superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create index on "
                    + AuditedThing.class.getAnnotation(Table.class).name() + "_aud (workstream, id, rev)");
        }
        return envers;
    }

    @Override
    public String name() {
        return "envers";
    }

    @Override
    public void write(List<AuditedChange> changes) {
        EntryRevision.at(changes.getFirst().recordedAt());
        sessions.inTransaction(session -> changes.forEach(change -> write(session, change)));
    }

    private static void write(Session session, AuditedChange change) {
        AuditedThing thing = session.find(AuditedThing.class, change.thing());
        if (thing == null) {
            thing = new AuditedThing(change.thing(), change.workstream(), change.concept());
            session.persist(thing);
        }
        thing.set(change.attributes());
    }

    @Override
    public List<String> slide(UUID workstream, Instant knownAt) {
        return sessions.fromSession(session -> {
            AuditReader reader = AuditReaderFactory.get(session);
            Number revision = reader.getRevisionNumberForDate(Date.from(knownAt));
            List<?> things = reader.createQuery()
                    .forEntitiesAtRevision(AuditedThing.class, revision)
                    .add(AuditEntity.property("workstream").eq(workstream))
                    .add(AuditEntity.property("concept").ne("PROGRESS"))
                    .getResultList();
            return things.stream()
                    .map(thing -> ((AuditedThing) thing).attributes())
                    .toList();
        });
    }

    @Override
    public void close() {
        sessions.close();
    }
}

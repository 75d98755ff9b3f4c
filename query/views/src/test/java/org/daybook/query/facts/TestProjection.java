package org.daybook.query.facts;

import javax.sql.DataSource;
import org.daybook.query.facts.entry.RawEntries;
import org.daybook.query.facts.lens.Lens;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the read model stands in a database. */
public final class TestProjection {

    private TestProjection() {}

    public static Projection on(DataSource database) {
        return new Projection(JdbcClient.create(database));
    }

    public static RawEntries entries(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        return new RawEntries(client, on(database), new Lens(client, on(database)));
    }
}

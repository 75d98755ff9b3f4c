package org.daybook.query.rebuild;

import org.daybook.query.facts.Projection;
import org.daybook.query.facts.TestDatabase;
import org.daybook.query.facts.entry.EntrySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema that does not serve, filled from an event store of a test. */
public final class TestScratch {

    private TestScratch() {}

    public static Scratch of(EntrySource source, Projection projection) {
        RebuildLog log = new RebuildLog(JdbcClient.create(TestDatabase.application()));
        return new Scratch(log, source, TestDatabase.unpooled(), projection);
    }
}

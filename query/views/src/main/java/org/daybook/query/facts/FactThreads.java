package org.daybook.query.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;

/** The threads that entries set; one that is in the table already stays as it is. */
final class FactThreads {

    private final Set<EntryThread> threads = new LinkedHashSet<>();

    void add(EntryFacts said) {
        said.facts().forEach(fact -> threads.add(fact.thread()));
    }

    /** In the transaction of the caller. */
    void insert(Connection connection, FactSchema schema) throws SQLException {
        if (threads.isEmpty()) return;
        String sql = "INSERT INTO " + schema.table("thread") + " (concept, aggregate_id, attribute, thing, key)"
                + " SELECT * FROM unnest(?, CAST(? AS uuid[]), ?, ?, ?) ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, 1, thread -> thread.attribute().concept().name());
            set(statement, 2, thread -> thread.aggregate().toString());
            set(statement, 3, thread -> thread.attribute().name());
            set(statement, 4, EntryThread::thing);
            set(statement, 5, EntryThread::key);
            statement.executeUpdate();
        }
    }

    private void set(PreparedStatement statement, int column, Function<EntryThread, String> value) throws SQLException {
        String[] values = threads.stream().map(value).toArray(String[]::new);
        statement.setArray(column, statement.getConnection().createArrayOf("text", values));
    }
}

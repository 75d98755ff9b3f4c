package org.daybook.app.store.redaction;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.IdentifierFactory;
import org.daybook.app.store.postgres.writer.RecordLock;
import org.daybook.query.asof.ProjectionWait;
import org.daybook.query.facts.entry.RawEntry;
import org.daybook.query.facts.writing.RedactedFacts;
import org.daybook.query.facts.writing.RedactedFacts.Placed;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The transaction of a redaction, on a connection of the role that may redact. */
final class RedactionTransaction {

    /** Writers wait meanwhile, for at most eight seconds. */
    private static final String SESSION =
            "SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '8s'";

    /** Longer than the server lets a statement run: a server that has not answered by then is frozen or gone. */
    private static final int ANSWERS_WITHIN_MILLIS = 32_000;

    private static final Duration VIEWS_COME_WITHIN = Duration.ofSeconds(4);

    private static final String REDACT =
            """
            SELECT told_position, told_version, told_at
            FROM record.redact(?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?) ORDER BY told_position
            """;

    private final Connection connection;
    private final ProjectionWait wait;
    private final JdbcTemplate jdbc;
    private final Salts salts = new Salts();

    private RedactionTransaction(Connection connection, ProjectionWait wait) {
        this.connection = connection;
        this.wait = wait;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    /** What it begins with is read before anybody is kept waiting. */
    static RedactionTransaction begin(Connection connection, ProjectionWait wait) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, ANSWERS_WITHIN_MILLIS);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SESSION);
        }
        return new RedactionTransaction(connection, wait);
    }

    /** What would be done, without keeping anybody waiting. */
    RedactionReceipt tried(List<Long> found, Redacted redacted) {
        for (RawEntry entry : recorded(found)) redacted.from(entry, salts);
        return new RedactionReceipt(null, positions(redacted), redacted.still(), List.of());
    }

    /**
     * @param found positions that may hold the text; later entries are checked under the lock
     * @param check made once nothing can be appended any more
     */
    RedactionReceipt run(
            RedactedFacts facts, Placed placed, List<Long> found, Redacted redacted, Redactor by, Runnable check)
            throws SQLException {
        long looked = facts.reached();
        connection.setAutoCommit(false);
        RedactionReceipt receipt;
        try {
            RecordLock.take(jdbc);
            awaitViews(facts);
            check.run();
            List<Long> holding = new ArrayList<>(found);
            facts.mayHold(redacted.wanted(), placed, looked).stream()
                    .filter(position -> !found.contains(position))
                    .forEach(holding::add);
            for (RawEntry entry : recorded(holding)) redacted.from(entry, salts);
            List<RedactionReceipt.Told> told = redact(redacted, by);
            facts.replace(redacted.left().stream().map(Redacted.Left::entry).toList());
            receipt = new RedactionReceipt(redacted.act(), positions(redacted), redacted.still(), told);
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
        commit();
        return receipt;
    }

    /** Where the answer is lost the text may be gone or not. */
    private void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new Rejection(
                    Rejection.Kind.UNAVAILABLE,
                    "outcome-unknown",
                    "It is not known whether the text was redacted; GET /api/redactions shows it");
        }
    }

    private static List<Long> positions(Redacted redacted) {
        return redacted.left().stream().map(left -> left.entry().position()).toList();
    }

    /** Views and ledger are behind the record for a moment; what they do not have yet would be missed. */
    private void awaitViews(RedactedFacts facts) {
        Long end = jdbc.queryForObject("SELECT coalesce(max(position), -1) FROM record.event", Long.class);
        try {
            if (wait.comesTrue(() -> facts.reached() >= end && proved() >= end, VIEWS_COME_WITHIN)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw behind();
    }

    private long proved() {
        Long last = jdbc.queryForObject("SELECT coalesce(max(position), -1) FROM ledger.leaf", Long.class);
        return last == null ? -1 : last;
    }

    private List<RawEntry> recorded(List<Long> positions) {
        return new UnalteredEntries(jdbc).at(positions);
    }

    private List<RedactionReceipt.Told> redact(Redacted redacted, Redactor by) {
        List<Redacted.Said> said = redacted.said();
        List<RedactionReceipt.Told> told = new ArrayList<>();
        jdbc.query(
                REDACT,
                row -> {
                    Redacted.Said one = said.get(told.size());
                    told.add(new RedactionReceipt.Told(
                            one.aggregate(),
                            type(one),
                            row.getLong(2),
                            row.getLong(1),
                            row.getTimestamp(3).toInstant()));
                },
                texts(said, one -> IdentifierFactory.getInstance().generateIdentifier()),
                texts(said, one -> one.aggregate().toString()),
                said.stream()
                        .map(one -> EventContract.current().write(one.event()))
                        .toArray(byte[][]::new),
                said.stream().map(one -> salts.make()).toArray(byte[][]::new),
                Date.valueOf(by.on()),
                by.zone().getId(),
                by.actor().account().value(),
                by.actor().post().value(),
                positions(redacted).toArray(Long[]::new),
                bytes(redacted, left -> left.entry().payload()),
                bytes(redacted, Redacted.Left::salt));
        return told;
    }

    private static String type(Redacted.Said said) {
        return EventContract.current().of(said.event().getClass()).name();
    }

    private static String[] texts(List<Redacted.Said> said, Function<Redacted.Said, String> column) {
        return said.stream().map(column).toArray(String[]::new);
    }

    private static byte[][] bytes(Redacted redacted, Function<Redacted.Left, byte[]> column) {
        return redacted.left().stream().map(column).toArray(byte[][]::new);
    }

    private static Rejection behind() {
        return new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "view-behind",
                "The views or the ledger are behind the record; nothing was redacted, try again later");
    }
}

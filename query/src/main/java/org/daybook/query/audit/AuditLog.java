package org.daybook.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The self-audits there were, and what they found. */
@Component
public class AuditLog {

    private static final String RUN =
            "SELECT id, asked_by, asked_at, entries, finished_at, findings, failure FROM audit.run ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AuditLog(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void begin(AuditRun run) {
        jdbc.sql("INSERT INTO audit.run (id, asked_by, asked_at, entries) VALUES (?, ?, ?, ?)")
                .param(run.id())
                .param(run.askedBy())
                .param(Timestamp.from(run.askedAt()))
                .param(run.entries())
                .update();
    }

    /** What it found and that it is finished are there together. */
    void finish(UUID run, Instant at, Findings findings, String failure) {
        transaction.executeWithoutResult(t -> note(run, at, findings, failure));
    }

    private void note(UUID run, Instant at, Findings findings, String failure) {
        List<Finding> kept = findings.kept();
        for (int number = 0; number < kept.size(); number++) {
            Finding finding = kept.get(number);
            jdbc.sql("INSERT INTO audit.finding (run, number, kind, position, what) VALUES (?, ?, ?, ?, ?)")
                    .param(run)
                    .param(number)
                    .param(finding.kind().name())
                    .param(finding.position())
                    .param(finding.what())
                    .update();
        }
        jdbc.sql("UPDATE audit.run SET finished_at = ?, findings = ?, failure = ? WHERE id = ?")
                .param(Timestamp.from(at))
                .param(findings.count())
                .param(failure)
                .param(run)
                .update();
    }

    /** Those that a node left behind when it went down. */
    void finishUnfinished(Instant at) {
        jdbc.sql("UPDATE audit.run SET finished_at = ?, failure = 'The node that ran it went down'"
                        + " WHERE finished_at IS NULL")
                .param(Timestamp.from(at))
                .update();
    }

    Optional<AuditRun> find(UUID id) {
        return jdbc.sql(RUN + "WHERE id = ?").param(id).query(AuditLog::read).optional();
    }

    /** Newest first. */
    List<AuditRun> newest(int limit) {
        return jdbc.sql(RUN + "ORDER BY asked_at DESC, id DESC LIMIT ?")
                .param(limit)
                .query(AuditLog::read)
                .list();
    }

    /** The last that is not under way; absent before the first. */
    public Optional<AuditRun> last() {
        return jdbc.sql(RUN + "WHERE finished_at IS NOT NULL ORDER BY asked_at DESC, id DESC LIMIT 1")
                .query(AuditLog::read)
                .optional();
    }

    List<Finding> findings(UUID run) {
        return jdbc.sql("SELECT kind, position, what FROM audit.finding WHERE run = ? ORDER BY number")
                .param(run)
                .query((row, n) -> new Finding(
                        Finding.Kind.valueOf(row.getString(1)), row.getObject(2, Long.class), row.getString(3)))
                .list();
    }

    private static AuditRun read(ResultSet row, int number) throws SQLException {
        return new AuditRun(
                row.getObject("id", UUID.class),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getLong("entries"),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getLong("findings"),
                row.getString("failure"));
    }
}

package org.daybook.query.proof.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.proof.audit.AuditRun.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of self-audits and their findings. */
@Component
class AuditLog {

    private static final String RUN =
            "SELECT id, asked_by, asked_at, entries, finished_at, outcome, findings, failure FROM audit.run ";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AuditLog(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void begin(AuditRun run) {
        jdbc.sql("INSERT INTO audit.run (id, asked_by, asked_at, entries) VALUES (?, ?, ?, ?)")
                .params(run.id(), run.askedBy(), Timestamp.from(run.askedAt()), run.entries())
                .update();
    }

    /** What it found and that it is finished are there together. */
    void finish(UUID run, Instant at, Outcome outcome, Findings findings, String failure) {
        transaction.executeWithoutResult(t -> note(run, at, outcome, findings, failure));
    }

    private void note(UUID run, Instant at, Outcome outcome, Findings findings, String failure) {
        List<Finding> kept = findings.kept();
        for (int number = 0; number < kept.size(); number++) {
            Finding finding = kept.get(number);
            jdbc.sql("INSERT INTO audit.finding (run, number, kind, position, what) VALUES (?, ?, ?, ?, ?)")
                    .params(run, number, finding.kind().name(), finding.position(), finding.what())
                    .update();
        }
        jdbc.sql("UPDATE audit.run SET finished_at = ?, outcome = ?, findings = ?, failure = ? WHERE id = ?")
                .params(Timestamp.from(at), outcome.name(), findings.count(), failure, run)
                .update();
    }

    /** Those that a node left behind when it went down. */
    void finishUnfinished(Instant at) {
        jdbc.sql(
                        "UPDATE audit.run SET finished_at = ?, outcome = 'INTERRUPTED', failure = 'The node that ran it went down'"
                                + " WHERE finished_at IS NULL")
                .param(Timestamp.from(at))
                .update();
    }

    Optional<AuditRun> find(UUID id) {
        return jdbc.sql(RUN + "WHERE id = ?").param(id).query(AuditRun.class).optional();
    }

    /** Newest first. */
    List<AuditRun> newest(int limit) {
        return jdbc.sql(RUN + "ORDER BY asked_at DESC, id DESC LIMIT ?")
                .param(limit)
                .query(AuditRun.class)
                .list();
    }

    /** The last one by then with a result; absent before the first. */
    Optional<AuditRun> last(Instant now) {
        return jdbc.sql(RUN
                        + "WHERE outcome <> 'INTERRUPTED' AND asked_at <= ? ORDER BY asked_at DESC, id DESC LIMIT 1")
                .param(Timestamp.from(now))
                .query(AuditRun.class)
                .optional();
    }

    /** Whether there is one that was asked for after that instant, which somebody has then made up. */
    boolean hasAnyAfter(Instant now) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM audit.run WHERE asked_at > ?)")
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    List<Finding> findings(UUID run) {
        return jdbc.sql("SELECT kind, position, what FROM audit.finding WHERE run = ? ORDER BY number")
                .param(run)
                .query(Finding.class)
                .list();
    }
}

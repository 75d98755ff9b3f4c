package org.daybook.query.proof.redaction;

import javax.sql.DataSource;
import org.daybook.query.database.LeaderLease;
import org.daybook.shared.rejection.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Held while a text is redacted: no node may rebuild the views, audit the record or redact anything else, since each
 * of these reads entries over some time and would continue with outdated ones.
 */
public final class Standstill implements AutoCloseable {

    private static final String UNFINISHED = "SELECT EXISTS (SELECT FROM projection.rebuild WHERE finished_at IS NULL)";

    private final LeaderLease rebuilding;
    private final LeaderLease auditing;

    private Standstill(LeaderLease rebuilding, LeaderLease auditing) {
        this.rebuilding = rebuilding;
        this.auditing = auditing;
    }

    /**
     * @param connections outside the pool
     * @throws Rejection {@code rebuild-under-way} or {@code audit-under-way} (409) while one is, or waits to go on
     */
    public static Standstill take(DataSource connections) {
        LeaderLease rebuilding =
                LeaderLease.take(connections, LeaderLease.Duty.REBUILDING).orElseThrow(Standstill::rebuildUnderWay);
        try {
            if (Boolean.TRUE.equals(new JdbcTemplate(connections).queryForObject(UNFINISHED, Boolean.class))) {
                throw rebuildUnderWay();
            }
            LeaderLease auditing =
                    LeaderLease.take(connections, LeaderLease.Duty.AUDITING).orElseThrow(Standstill::auditUnderWay);
            return new Standstill(rebuilding, auditing);
        } catch (RuntimeException e) {
            rebuilding.close();
            throw e;
        }
    }

    private static Rejection rebuildUnderWay() {
        return underWay("rebuild", "A rebuild or another redaction is in progress; try again when it has finished");
    }

    private static Rejection auditUnderWay() {
        return underWay("audit", "A self-audit is in progress; try again when it has finished");
    }

    private static Rejection underWay(String what, String sentence) {
        return new Rejection(Rejection.Kind.CONFLICT, what + "-under-way", sentence);
    }

    @Override
    public void close() {
        auditing.close();
        rebuilding.close();
    }
}

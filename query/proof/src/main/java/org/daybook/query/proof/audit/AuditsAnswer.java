package org.daybook.query.proof.audit;

import java.util.List;

/** The last self-audits, newest first. */
record AuditsAnswer(List<AuditRun> items) {}

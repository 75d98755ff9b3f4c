package org.daybook.query.proof.audit;

import java.util.List;

/** A self-audit and what it found. */
record AuditAnswer(AuditRun run, List<Finding> findings) {}

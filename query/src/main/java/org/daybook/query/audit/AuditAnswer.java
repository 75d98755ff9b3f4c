package org.daybook.query.audit;

import java.util.List;

/** A self-audit and what it found. */
record AuditAnswer(AuditRun run, List<Finding> findings) {}

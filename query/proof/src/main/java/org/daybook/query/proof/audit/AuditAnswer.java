package org.daybook.query.proof.audit;

import java.util.List;

/** A self-audit and its findings. */
record AuditAnswer(AuditRun run, List<Finding> findings) {}

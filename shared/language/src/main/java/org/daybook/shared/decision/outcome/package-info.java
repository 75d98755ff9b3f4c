/**
 * What becomes of a decision: its outcome put right, reported to a meeting, superseded, rescinded. It sees the decision it
 * belongs to. Start with {@link org.daybook.shared.decision.outcome.ReportDecision}.
 */
@NullMarked
package org.daybook.shared.decision.outcome;

import org.jspecify.annotations.NullMarked;

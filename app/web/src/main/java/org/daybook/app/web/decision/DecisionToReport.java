package org.daybook.app.web.decision;

import org.daybook.query.decision.RecordedDecision;

/**
 * A decision that was taken between meetings and is to be reported to one.
 *
 * @param form the address of the form that records the report; null where the reader may not use it
 */
public record DecisionToReport(RecordedDecision decision, String form) {}

package org.daybook.app.web.decision;

import org.daybook.query.decision.DecisionItem;

/**
 * A decision that a meeting is asked for.
 *
 * @param form the address of the form that records it
 */
public record AskedDecision(DecisionItem request, String form) {}

package org.daybook.shared.workstream.decision;

/** What became of a request for a decision; requested and deferred ones are still required. */
public enum DecisionStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    DEFERRED,
    WITHDRAWN
}

package org.daybook.shared.workstream.decision;

/** The status of a request for a decision. Requested and deferred ones still need a decision. */
public enum DecisionStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    DEFERRED,
    WITHDRAWN
}

package org.daybook.shared.workstream.decision;

/** The outcome of a decision. A deferred request stays open. */
public enum DecisionOutcome {
    APPROVED(DecisionStatus.APPROVED),
    REJECTED(DecisionStatus.REJECTED),
    DEFERRED(DecisionStatus.DEFERRED);

    private final DecisionStatus status;

    DecisionOutcome(DecisionStatus status) {
        this.status = status;
    }

    /** What the request has become. */
    public DecisionStatus status() {
        return status;
    }
}

package org.daybook.query.compare;

/** How an entity changed between two places on the clocks. Several changes are listed in the order given here. */
public enum ChangeKind {
    /** Was not there before. */
    ADDED,
    /** Is there as before, and something about it is different: a first owner, rating or reading too. */
    CHANGED,
    /** A decision was approved or rejected. */
    TAKEN,
    DEFERRED,
    COMPLETED,
    FINISHED,
    ACHIEVED,
    RESOLVED,
    REOPENED,
    WITHDRAWN,
    DROPPED,
    RETIRED,
    CANCELLED,
    CLOSED,
    /** Is on record no more: a correction took its entry away. */
    REMOVED
}

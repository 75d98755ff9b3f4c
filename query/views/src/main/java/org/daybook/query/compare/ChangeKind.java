package org.daybook.query.compare;

/** What became of a thing between two places on the clocks; of several the order here is that in which they are told. */
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

package org.daybook.shared.decision;

/** The state of a decision: taken, and perhaps superseded by a later one or rescinded. */
public enum DecisionState {
    TAKEN,
    SUPERSEDED,
    RESCINDED
}

package org.daybook.shared.fact;

/** The kinds of things that entries say something about; the read model has one table for each. */
public enum Concept {
    PROGRAMME,
    WORKSTREAM,
    RAG,
    OBJECTIVE,
    DELIVERABLE,
    PROGRESS,
    NEXT_STEP,
    BOARD_ITEM,
    DECISION,
    MEASURE,
    MILESTONE,
    UPDATE,
    BOARD,
    MEETING,
    REVIEW,
    AUDIT_RECOMMENDATION
}

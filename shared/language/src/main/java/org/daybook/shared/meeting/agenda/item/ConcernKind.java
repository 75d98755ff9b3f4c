package org.daybook.shared.meeting.agenda.item;

/** The kind of thing that an agenda item may concern. */
public enum ConcernKind {
    /** A workstream as a whole. */
    WORKSTREAM,
    /** A request for a decision, by its workstream and its id there. */
    DECISION_REQUEST,
    /** A risk or recommendation that a workstream raised, by its workstream and its id there. */
    RISK,
    /** A recommendation of a review, by the review and its reference there. */
    RECOMMENDATION,
    /** A paper of the same meeting, by its id. */
    PAPER
}

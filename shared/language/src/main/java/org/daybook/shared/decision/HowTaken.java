package org.daybook.shared.decision;

/** How a decision was taken, or how it came into the register. Each names other sources of its authority. */
public enum HowTaken {
    AT_A_MEETING,
    BY_CORRESPONDENCE,
    BY_AN_OFFICER,
    FROM_AN_OLDER_REGISTER
}

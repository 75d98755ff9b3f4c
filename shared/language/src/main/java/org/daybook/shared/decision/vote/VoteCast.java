package org.daybook.shared.decision.vote;

/** How a member voted. */
public enum VoteCast {
    FOR,
    AGAINST,
    ABSTAINED
}

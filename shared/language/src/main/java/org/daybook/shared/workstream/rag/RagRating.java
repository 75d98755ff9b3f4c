package org.daybook.shared.workstream.rag;

/** Red, amber, green, or not rated ("TBD" in the papers). */
public enum RagRating {
    RED,
    AMBER,
    GREEN,
    NOT_RATED
}

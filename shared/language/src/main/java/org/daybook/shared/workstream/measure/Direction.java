package org.daybook.shared.workstream.measure;

/** The direction in which a measure should move. */
public enum Direction {
    UP,
    DOWN
}

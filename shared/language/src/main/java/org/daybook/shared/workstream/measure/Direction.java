package org.daybook.shared.workstream.measure;

/** Which way a measure should move. */
public enum Direction {
    UP,
    DOWN
}

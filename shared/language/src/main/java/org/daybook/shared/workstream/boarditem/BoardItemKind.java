package org.daybook.shared.workstream.boarditem;

/** The kind of an item raised with a board. */
public enum BoardItemKind {
    RISK,
    RECOMMENDATION
}

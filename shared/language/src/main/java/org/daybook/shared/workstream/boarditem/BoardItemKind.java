package org.daybook.shared.workstream.boarditem;

/** What is raised to a board. */
public enum BoardItemKind {
    RISK,
    RECOMMENDATION
}

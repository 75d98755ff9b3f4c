package org.daybook.shared.board.procedure;

/** What an agenda item is for: a decision, discussion or information, or one that stands on every agenda. */
public enum ItemKind {
    APOLOGIES,
    DECLARATIONS,
    MINUTES,
    MATTERS_ARISING,
    DECISION,
    DISCUSSION,
    INFORMATION,
    OTHER_BUSINESS
}

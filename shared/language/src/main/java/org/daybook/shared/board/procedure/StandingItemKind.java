package org.daybook.shared.board.procedure;

/** What a standing agenda item is for; the same kinds as those of the items of a meeting. */
public enum StandingItemKind {
    APOLOGIES,
    DECLARATIONS,
    MINUTES,
    MATTERS_ARISING,
    DECISION,
    DISCUSSION,
    INFORMATION,
    OTHER_BUSINESS
}

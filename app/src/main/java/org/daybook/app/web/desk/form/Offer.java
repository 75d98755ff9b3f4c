package org.daybook.app.web.desk.form;

/** What a field lets one choose from. */
public enum Offer {
    NOTHING,
    RATINGS,
    BOARD_ITEM_KINDS,
    DIRECTIONS,
    OUTCOMES,
    MARKINGS,
    MARK_OR_NOT,
    OBJECTIVES,
    DELIVERABLES,
    HIGHLIGHTS,
    APPROVED_DECISIONS,
    UPDATES,
    MEETINGS,
    TAGS
}

package org.daybook.shared.programme;

/** The protective marking shown on every page and export; the last is the historic one of the papers. */
public enum Marking {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    NOT_PROTECTIVELY_MARKED
}

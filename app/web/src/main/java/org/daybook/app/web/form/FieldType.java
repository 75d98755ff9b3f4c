package org.daybook.app.web.form;

/** The input type of a form field. */
public enum FieldType {
    /** Some sentences. */
    TEXT,
    /** A text of many paragraphs. */
    LONG_TEXT,
    /** A few words on one line. */
    LINE,
    /** Several texts or posts, one to a line. */
    LINES,
    /** A date as people write it in papers: "06/22", "Q4 23/24", "ongoing". */
    WRITTEN_DATE,
    /** A day of the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** A month of the calendar, such as 2023-04. */
    MONTH,
    /** A decimal number. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    FLAG,
    /** Web addresses, one to a line, each optionally followed by a label. */
    LINKS,
    /** The address of an entry's page. */
    ENTRY,
    /** Several of these, one to a line. */
    ENTRIES,
    /** One of a few, all of them in sight. */
    ONE_OF,
    /** One of many. */
    CHOICE,
    /** Any number of a few. */
    MANY_OF,
    /** Any number of tags. */
    TAGS,
    /** One of many, which fills several components. */
    JOINED,
    /** Any number of rows, each with the same fields. */
    ROWS,
    /** Several fields that belong together. */
    GROUP,
    /** Carried along unseen, such as the id of what a row is about. */
    HIDDEN;

    /** Whether it has fields of its own, each with an input. */
    public boolean hasFields() {
        return this == ROWS || this == GROUP;
    }
}

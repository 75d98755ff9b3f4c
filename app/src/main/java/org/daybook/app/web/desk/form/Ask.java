package org.daybook.app.web.desk.form;

/** In which way a field is asked for, and what is made of what comes back. */
public enum Ask {
    /** Some sentences. */
    TEXT,
    /** A few words on one line. */
    LINE,
    /** A date as people write it in the papers: "06/22", "Q4 23/24", "ongoing". */
    WRITTEN_DATE,
    /** A month of the calendar, such as 2023-04. */
    MONTH,
    /** A decimal number. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    FLAG,
    /** Web addresses, one to a line, each followed by what it is if one likes. */
    LINKS,
    /** One of a few, all of them in sight. */
    ONE_OF,
    /** One of many. */
    CHOICE,
    /** Any number of tags. */
    TAGS
}

package org.daybook.app.web.form;

/** The capacity in which a person makes entries on a workstream. */
public enum EditorRole {
    /** Its owner. */
    OWNER,
    /** The programme office of its programme. */
    OFFICE,
    /** The secretary of a board of its programme. */
    SECRETARY
}

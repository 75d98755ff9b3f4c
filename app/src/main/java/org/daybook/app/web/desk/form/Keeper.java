package org.daybook.app.web.desk.form;

/** As what somebody sits at the desk of a workstream. */
public enum Keeper {
    /** Its owner. */
    OWNER,
    /** The programme office of its programme. */
    OFFICE,
    /** The secretary of a board of its programme. */
    SECRETARY
}

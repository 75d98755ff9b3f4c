package org.daybook.shared.account;

/** What an account may do; see the table of roles in the documentation of operations. */
public enum Role {
    OWNER,
    PROGRAMME_OFFICE,
    BOARD,
    BOARD_SECRETARY,
    AUDITOR,
    ADMIN,
    DATA_PROTECTION
}

package org.daybook.shared.account;

/** The role of an account; docs/operations.md has a table of what each role may do. */
public enum Role implements RoleOrCapacity {
    OWNER,
    PROGRAMME_OFFICE,
    BOARD,
    BOARD_SECRETARY,
    AUDITOR,
    ADMIN,
    DATA_PROTECTION
}

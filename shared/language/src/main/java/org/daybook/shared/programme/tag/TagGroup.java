package org.daybook.shared.programme.tag;

/** The groups of columns of the 2012 matrix. */
public enum TagGroup {
    PROTECTED_CHARACTERISTIC,
    EQUALITY_DUTY,
    FORCE_PRIORITY,
    SOURCE
}

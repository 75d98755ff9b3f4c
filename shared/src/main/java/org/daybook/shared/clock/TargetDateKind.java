package org.daybook.shared.clock;

/** How precisely a target date is known. */
public enum TargetDateKind {
    DAY,
    MONTH,
    /** A quarter of a calendar or, written as "Q4 23/24", of a financial year (from April). */
    QUARTER,
    /** From a month onwards: a first day and no last. */
    FROM,
    /** Goes on, with or without a cycle of review. */
    ONGOING,
    TO_BE_CONFIRMED,
    /** Said to be complete, the day of completion to be confirmed. */
    COMPLETE,
    /** Depends on something said in words. */
    CONTINGENT
}

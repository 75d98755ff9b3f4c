package org.daybook.shared.clock;

/** The kind of a target date, which determines whether it has a first and a last possible day. */
public enum TargetDateKind {
    DAY,
    /** The seven days of "w/c 12 June 2023". */
    WEEK,
    MONTH,
    /** A quarter of a calendar or, written as "Q4 23/24", of a financial year (from April). */
    QUARTER,
    /** Six months of a calendar or of a financial year. */
    HALF_YEAR,
    YEAR,
    /** Twelve months from April. */
    FINANCIAL_YEAR,
    /** From one day to another, as in "Jan-Mar 2023". */
    PERIOD,
    /** From a day onwards: a first day and no last. */
    FROM,
    /** Up to a day, as in "before 1 July 2022": a last day and no first. */
    UNTIL,
    /** Goes on, with or without a cycle of review. */
    ONGOING,
    TO_BE_CONFIRMED,
    /** Said to be complete, with the days of completion where they are given. */
    COMPLETE,
    /** Words that name no date. */
    CONTINGENT;

    boolean allows(boolean first, boolean last) {
        return switch (this) {
            case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, FINANCIAL_YEAR, PERIOD -> first && last;
            case FROM -> first && !last;
            case UNTIL -> !first && last;
            case ONGOING, TO_BE_CONFIRMED, CONTINGENT -> !first && !last;
            case COMPLETE -> first == last;
        };
    }
}

package org.daybook.shared.programme.reporting;

/** How often workstreams report. */
public enum ReportingCycle {
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}

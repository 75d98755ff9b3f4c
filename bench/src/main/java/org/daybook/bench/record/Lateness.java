package org.daybook.bench.record;

import java.time.LocalDate;

/** How long after the fact it is said: mostly on the day, else within a week, a month or, rarely, a quarter. */
final class Lateness {

    private static final int LATE_PERCENT = 12;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private Lateness() {}

    static LocalDate day(Chance chance, LocalDate today) {
        if (!chance.percent(LATE_PERCENT)) return today;
        int within = chance.percent(70) ? WEEK : chance.percent(85) ? MONTH : QUARTER;
        return today.minusDays(1 + chance.below(within));
    }
}

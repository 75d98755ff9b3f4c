package org.daybook.query.review.tracker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago a recommendation was made, by the day of its report. */
public enum AgeBand {
    UNDER_3_MONTHS(3),
    UNDER_6_MONTHS(6),
    UNDER_12_MONTHS(12),
    UNDER_24_MONTHS(24),
    OLDER(Integer.MAX_VALUE);

    private final int months;

    AgeBand(int months) {
        this.months = months;
    }

    static AgeBand of(LocalDate reported, LocalDate on) {
        long age = ChronoUnit.MONTHS.between(reported, on);
        for (AgeBand band : values()) if (age < band.months) return band;
        throw new IllegalStateException("No band holds " + age + " months");
    }
}

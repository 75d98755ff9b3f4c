package org.daybook.query.review;

import java.time.LocalDate;

/**
 * Three months of a calendar year. Those of a financial year that begins in April are the same months under other
 * numbers.
 *
 * @param name such as "Q1 2017"
 */
record Quarter(String name, LocalDate first, LocalDate last) {

    private static final int MONTHS = 3;

    /** The one that the day is in. */
    static Quarter of(LocalDate day) {
        int number = (day.getMonthValue() - 1) / MONTHS + 1;
        LocalDate first = LocalDate.of(day.getYear(), (number - 1) * MONTHS + 1, 1);
        return new Quarter(
                "Q%d %d".formatted(number, day.getYear()),
                first,
                first.plusMonths(MONTHS).minusDays(1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

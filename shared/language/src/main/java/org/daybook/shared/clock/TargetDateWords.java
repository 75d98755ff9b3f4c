package org.daybook.shared.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words for the reading of a target date. They do not repeat the words as written. */
final class TargetDateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.UK);

    private TargetDateWords() {}

    static String of(TargetDate date) {
        return date.tentative() ? firm(date) + ", tentative" : firm(date);
    }

    private static String firm(TargetDate date) {
        return switch (date.kind()) {
            case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, FINANCIAL_YEAR, PERIOD -> days(date.first(), date.last());
            case FROM -> "from " + DAY.format(date.first());
            case UNTIL -> "up to " + DAY.format(date.last());
            case ONGOING -> "ongoing";
            case TO_BE_CONFIRMED -> "to be confirmed";
            case COMPLETE -> date.first() == null ? "complete" : "complete, " + days(date.first(), date.last());
            case CONTINGENT -> "no date";
        };
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return DAY.format(first);
        return start(first, last).format(first) + " to " + DAY.format(last);
    }

    /** The first day without what it shares with the last. */
    private static DateTimeFormatter start(LocalDate first, LocalDate last) {
        if (YearMonth.from(first).equals(YearMonth.from(last))) return DAY_OF_MONTH;
        return first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY;
    }
}

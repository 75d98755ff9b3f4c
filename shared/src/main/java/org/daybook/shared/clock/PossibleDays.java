package org.daybook.shared.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.shared.rejection.InvalidValue;

/** What a written date can mean: how precise it is, and its first and last possible day where it has them. */
record PossibleDays(TargetDateKind kind, LocalDate first, LocalDate last) {

    private static final int THIS_CENTURY = 2000;
    private static final int APRIL = 4;

    static PossibleDays none(TargetDateKind kind) {
        return new PossibleDays(kind, null, null);
    }

    /** @throws InvalidValue if the month has no such day */
    static PossibleDays day(String year, String month, String day) {
        YearMonth in = yearMonth(year, month);
        int number = Integer.parseInt(day);
        if (!in.isValidDay(number)) {
            throw new InvalidValue("must be a day that exists: the days of month %s/%d are 1 to %d"
                    .formatted(month, in.getYear(), in.lengthOfMonth()));
        }
        LocalDate date = in.atDay(number);
        return new PossibleDays(TargetDateKind.DAY, date, date);
    }

    /** @throws InvalidValue if there is no such month */
    static PossibleDays month(String year, String month) {
        YearMonth in = yearMonth(year, month);
        return new PossibleDays(TargetDateKind.MONTH, in.atDay(1), in.atEndOfMonth());
    }

    /** Three months of a calendar year. */
    static PossibleDays quarter(String quarter, String year) {
        return quarter(YearMonth.of(year(year), 1), quarter);
    }

    /**
     * Three months of a financial year, which begins in April.
     *
     * @throws InvalidValue if the two years do not follow each other
     */
    static PossibleDays financialQuarter(String quarter, String year, String next) {
        int begins = year(year);
        if (year(next) != begins + 1) {
            throw new InvalidValue("must name two years that follow each other, such as Q4 23/24");
        }
        return quarter(YearMonth.of(begins, APRIL), quarter);
    }

    private static PossibleDays quarter(YearMonth yearBegins, String quarter) {
        int number = Integer.parseInt(quarter);
        if (number < 1 || number > 4) throw new InvalidValue("must name a quarter from Q1 to Q4");
        YearMonth first = yearBegins.plusMonths(3L * (number - 1));
        return new PossibleDays(
                TargetDateKind.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The same first day, and no last. */
    PossibleDays onwards() {
        return new PossibleDays(TargetDateKind.FROM, first, null);
    }

    private static YearMonth yearMonth(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) throw new InvalidValue("must name a month from 1 to 12, as in 1/3/21 or 06/22");
        return YearMonth.of(year(year), number);
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? THIS_CENTURY + year : year;
    }
}

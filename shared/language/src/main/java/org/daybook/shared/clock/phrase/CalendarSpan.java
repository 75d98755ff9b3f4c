package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.daybook.shared.clock.TargetDateKind;

/** The days of a part of the calendar, first and last inclusive. */
public record CalendarSpan(TargetDateKind kind, LocalDate first, LocalDate last) {

    public static CalendarSpan day(LocalDate day) {
        return new CalendarSpan(TargetDateKind.DAY, day, day);
    }

    public static CalendarSpan month(int year, Month month) {
        YearMonth in = YearMonth.of(year, month);
        return new CalendarSpan(TargetDateKind.MONTH, in.atDay(1), in.atEndOfMonth());
    }

    /** So many months from the first of a month. */
    public static CalendarSpan months(TargetDateKind kind, YearMonth first, int months) {
        return new CalendarSpan(
                kind, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    public static CalendarSpan financialYear(int begins) {
        return months(TargetDateKind.FINANCIAL_YEAR, YearMonth.of(begins, Month.APRIL), 12);
    }

    public static CalendarSpan year(int year) {
        return months(TargetDateKind.YEAR, YearMonth.of(year, Month.JANUARY), 12);
    }

    public CalendarSpan through(CalendarSpan other) {
        return new CalendarSpan(TargetDateKind.PERIOD, first, other.last);
    }

    public boolean isDay() {
        return kind == TargetDateKind.DAY;
    }
}

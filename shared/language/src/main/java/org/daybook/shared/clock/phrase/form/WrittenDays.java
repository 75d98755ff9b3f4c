package org.daybook.shared.clock.phrase.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.Impossible;
import org.daybook.shared.clock.phrase.CalendarPart.Style;
import org.daybook.shared.clock.phrase.CalendarPart.Undated;
import org.daybook.shared.clock.phrase.CalendarSpan;

/** Makes days from numbers, and refuses those that do not exist. */
public final class WrittenDays {

    /** A year with a 29 February. */
    private static final int LEAP_YEAR = 2000;

    private WrittenDays() {}

    static CalendarPart day(int year, int month, int day, Style style) {
        if (month < 1 || month > 12) return noSuchMonth();
        YearMonth in = YearMonth.of(year, month);
        if (!in.isValidDay(day)) {
            return new Impossible("must be a day that exists: %s %d has the days 1 to %d"
                    .formatted(name(in.getMonth()), year, in.lengthOfMonth()));
        }
        return CalendarPart.dated(CalendarSpan.day(in.atDay(day)), style);
    }

    /** A day of any year that has it. */
    static CalendarPart day(int month, int day, Style style) {
        if (month < 1 || month > 12) return noSuchMonth();
        if (!exists(month, day)) {
            return new Impossible("must be a day that exists: %s has the days 1 to %d"
                    .formatted(name(Month.of(month)), Month.of(month).maxLength()));
        }
        return CalendarPart.undated(
                year -> day > 28 && month == 2 && !Year.isLeap(year)
                        ? null
                        : CalendarSpan.day(LocalDate.of(year, month, day)),
                style);
    }

    static boolean exists(int month, int day) {
        return month >= 1 && month <= 12 && YearMonth.of(LEAP_YEAR, month).isValidDay(day);
    }

    static CalendarPart month(int year, int month, Style style) {
        return month < 1 || month > 12
                ? noSuchMonth()
                : CalendarPart.dated(CalendarSpan.month(year, Month.of(month)), style);
    }

    private static CalendarPart noSuchMonth() {
        return new Impossible("must name a month from 1 to 12, as in 1/3/2021 or 06/2022");
    }

    /** The part, whose first day somebody says is that weekday. */
    static CalendarPart named(DayOfWeek weekday, CalendarPart part) {
        return switch (part) {
            case CalendarPart.Dated dated -> checked(dated, weekday, null);
            case Undated undated -> new Undated(undated.in(), undated.style(), weekday, undated.ends());
            case CalendarPart.BareDay bare -> new CalendarPart.BareDay(bare.day(), weekday);
            case Impossible none -> none;
        };
    }

    /** The part, if its first and last day are the weekdays named; null where none was. */
    public static CalendarPart checked(CalendarPart.Dated dated, DayOfWeek begins, DayOfWeek ends) {
        return Stream.of(wrong(dated.span().first(), begins), wrong(dated.span().last(), ends))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(dated);
    }

    private static Optional<CalendarPart> wrong(LocalDate day, DayOfWeek weekday) {
        if (weekday == null || day.getDayOfWeek() == weekday) return Optional.empty();
        return Optional.of(new Impossible("must name the right weekday: %d %s %d is a %s"
                .formatted(day.getDayOfMonth(), name(day.getMonth()), day.getYear(), name(day.getDayOfWeek()))));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

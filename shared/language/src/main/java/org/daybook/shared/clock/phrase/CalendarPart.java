package org.daybook.shared.clock.phrase;

import java.time.DayOfWeek;
import java.util.function.IntFunction;
import org.daybook.shared.clock.phrase.form.WrittenDays;

/** A part of the calendar as written: with a year, without one, or one that does not exist. */
public sealed interface CalendarPart {

    /** How it was written, so that both ends of a range are read alike. */
    enum Style {
        PLAIN,
        DAY_MONTH,
        MONTH_DAY,
        MONTH_YEAR,
        CALENDAR_YEAR,
        FINANCIAL_YEAR;

        public boolean goesWith(Style other) {
            return this == PLAIN || other == PLAIN || this == other;
        }
    }

    /**
     * @param doubtful whether people are asked to confirm it though nothing else is possible
     * @param portion which portion of the span is meant
     */
    record Dated(CalendarSpan span, Style style, boolean doubtful, Portion portion) implements CalendarPart {

        public Dated(CalendarSpan span, Style style, boolean doubtful) {
            this(span, style, doubtful, Portion.WHOLE);
        }
    }

    /**
     * @param in what it is in a calendar year, or the financial year that begins in it; null where that has none
     * @param begins the weekday named for its first day; null if none was
     * @param ends the weekday named for its last day; null if none was
     * @param portion which portion of it is meant
     */
    record Undated(IntFunction<CalendarSpan> in, Style style, DayOfWeek begins, DayOfWeek ends, Portion portion)
            implements CalendarPart {

        public Undated(IntFunction<CalendarSpan> in, Style style, DayOfWeek begins, DayOfWeek ends) {
            this(in, style, begins, ends, Portion.WHOLE);
        }

        /** Itself in a year that was found, unless a weekday is wrong there. */
        public CalendarPart at(CalendarSpan span) {
            return WrittenDays.checked(new Dated(span, style, false, portion), begins, ends);
        }

        /** Whether it is a quarter or half, of a year that may be the calendar's or not. */
        public boolean isOfYears() {
            return style == Style.CALENDAR_YEAR || style == Style.FINANCIAL_YEAR;
        }

        /** What it is in a year that has all of its days. */
        public CalendarSpan inLeapYear() {
            return in.apply(2000);
        }
    }

    /** The number of a day that takes month and year from the end of its range. */
    record BareDay(int day, DayOfWeek weekday) implements CalendarPart {}

    /** @param problem what would be right, as a phrase ("must be ...") */
    record Impossible(String problem) implements CalendarPart {}

    /** Whether it is one day, or a slip for one. */
    static boolean mayBeDay(CalendarPart part) {
        return switch (part) {
            case Dated dated -> dated.span().isDay();
            case Undated undated -> undated.inLeapYear().isDay();
            case BareDay day -> true;
            case Impossible none -> true;
        };
    }

    /** That portion of the part. */
    static CalendarPart portion(Portion portion, CalendarPart part) {
        return switch (part) {
            case Dated dated -> new Dated(dated.span(), dated.style(), dated.doubtful(), portion);
            case Undated undated ->
                new Undated(undated.in(), undated.style(), undated.begins(), undated.ends(), portion);
            case BareDay day -> day;
            case Impossible none -> none;
        };
    }

    static CalendarPart dated(CalendarSpan span, Style style) {
        return new Dated(span, style, false);
    }

    static CalendarPart undated(IntFunction<CalendarSpan> in, Style style) {
        return new Undated(in, style, null, null);
    }
}

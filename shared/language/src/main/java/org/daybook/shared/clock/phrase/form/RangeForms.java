package org.daybook.shared.clock.phrase.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.BareDay;
import org.daybook.shared.clock.phrase.CalendarPart.Dated;
import org.daybook.shared.clock.phrase.CalendarPart.Impossible;
import org.daybook.shared.clock.phrase.CalendarPart.Style;
import org.daybook.shared.clock.phrase.CalendarPart.Undated;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Nearness;

/**
 * Ranges from one part of the calendar to another. What the first leaves out is taken from the second ("Nov-Jan
 * 2023").
 */
final class RangeForms {

    private static final Impossible BACKWARDS = new Impossible("must not end before it begins");

    private RangeForms() {}

    static List<CalendarPart> through(CalendarPart first, CalendarPart last) {
        if (first instanceof Impossible none) return List.of(none);
        if (last instanceof Impossible none) return List.of(none);
        if (last instanceof BareDay) return List.of();
        return switch (first) {
            case BareDay day -> sameMonth(day, last);
            case Dated dated -> dated(dated, last);
            case Undated undated -> undated(undated, last);
            case Impossible none -> List.of(none);
        };
    }

    /** As {@link #through}, but "2022-2023" is a financial year and no range, whether or not it is that of a "Q3". */
    static List<CalendarPart> withDash(CalendarPart first, CalendarPart last) {
        return areYearsOfOne(first, last) ? List.of() : through(first, last);
    }

    /** "Oct 22 -> Dec 22": a range, or the second only, to which the date has moved. */
    static List<CalendarPart> withArrow(CalendarPart first, CalendarPart last) {
        List<CalendarPart> range = withDash(first, last);
        return first instanceof BareDay
                ? range
                : Stream.concat(range.stream(), Stream.of(last)).toList();
    }

    /** The meaning of two adjacent parts ("Jan/Feb 2023"): a range, where one follows the other. */
    static List<CalendarPart> beside(CalendarPart first, CalendarPart last) {
        return withDash(first, last).stream()
                .filter(part -> part instanceof Dated both && follows(both, first, last))
                .toList();
    }

    private static boolean follows(Dated both, CalendarPart first, CalendarPart last) {
        if (!(last instanceof Dated dated) || !areAlike(first, dated)) return false;
        LocalDate before = dated.span().first().minusDays(1);
        return switch (first) {
            case Dated part -> part.span().last().equals(before);
            case BareDay day -> both.span().first().equals(before);
            case Undated part ->
                Stream.of(before.getYear() - 1, before.getYear())
                        .map(part.in()::apply)
                        .anyMatch(span -> span != null && span.last().equals(before));
            case Impossible none -> false;
        };
    }

    private static boolean isWholeYear(Dated part) {
        TargetDateKind kind = part.span().kind();
        return kind == TargetDateKind.YEAR || kind == TargetDateKind.FINANCIAL_YEAR;
    }

    /** A quarter or half without its year takes that of another one, and a year does not pair with a part of one. */
    private static boolean areAlike(CalendarPart first, Dated last) {
        TargetDateKind kind = last.span().kind();
        return switch (first) {
            case Dated dated -> dated.span().kind() == kind || kind == TargetDateKind.PERIOD;
            case Undated undated -> undated.inLeapYear().kind() == kind || kind == TargetDateKind.PERIOD;
            case BareDay day -> true;
            case Impossible none -> true;
        };
    }

    private static boolean areYearsOfOne(CalendarPart first, CalendarPart last) {
        return first instanceof Dated from
                && last instanceof Dated to
                && (isCalendarYear(from) && isOfCalendarYear(to) || isOfCalendarYear(from) && isCalendarYear(to))
                && YearForms.follow(
                        from.span().first().getYear(), to.span().first().getYear());
    }

    private static boolean isCalendarYear(Dated part) {
        return part.span().kind() == TargetDateKind.YEAR;
    }

    /** Whether it is one, or a quarter or half of one. */
    private static boolean isOfCalendarYear(Dated part) {
        return part.style() == Style.CALENDAR_YEAR;
    }

    private static List<CalendarPart> sameMonth(BareDay day, CalendarPart last) {
        return switch (last) {
            case Dated dated -> sameMonth(day, dated);
            case Undated undated -> sameMonth(day, undated);
            case BareDay none -> List.of();
            case Impossible none -> List.of(none);
        };
    }

    private static List<CalendarPart> sameMonth(BareDay day, Dated last) {
        if (!last.span().isDay() || last.style() == Style.MONTH_DAY) return List.of();
        LocalDate end = last.span().first();
        CalendarPart begins = WrittenDays.day(end.getYear(), end.getMonthValue(), day.day(), Style.PLAIN);
        return period(WrittenDays.named(day.weekday(), begins), last);
    }

    private static List<CalendarPart> sameMonth(BareDay day, Undated last) {
        if (!last.inLeapYear().isDay() || last.style() != Style.PLAIN) return List.of();
        int month = last.inLeapYear().first().getMonthValue();
        CalendarPart begins = WrittenDays.named(day.weekday(), WrittenDays.day(month, day.day(), Style.PLAIN));
        return begins instanceof Undated undated ? undated(undated, last) : List.of(begins);
    }

    private static List<CalendarPart> dated(Dated first, CalendarPart last) {
        return switch (last) {
            case Dated dated -> period(first, dated);
            case Undated undated -> {
                CalendarSpan end = Nearness.notBefore(undated, first.span().first());
                yield period(first, undated.at(end));
            }
            case BareDay none -> List.of();
            case Impossible none -> List.of(none);
        };
    }

    private static List<CalendarPart> undated(Undated first, CalendarPart last) {
        if (last instanceof Dated dated) {
            if (isWholeYear(dated) || first.isOfYears() && !areAlike(first, dated)) return List.of();
            CalendarSpan begins = Nearness.notAfter(first, dated.span().first());
            if (isTooLong(begins, dated.span())) return List.of(BACKWARDS);
            return period(first.at(begins), dated);
        }
        if (!(last instanceof Undated end) || !first.style().goesWith(end.style())) return List.of();
        CalendarSpan begins = first.inLeapYear();
        if (isTooLong(begins, Nearness.notBefore(end, begins.first()))) return List.of(BACKWARDS);
        DayOfWeek ends = end.inLeapYear().isDay() ? end.begins() : end.ends();
        return List.of(
                new Undated(year -> whole(first, end, year), style(first.style(), end.style()), first.begins(), ends));
    }

    private static CalendarSpan whole(Undated first, Undated last, int year) {
        return Optional.ofNullable(first.in().apply(year))
                .map(begins -> begins.through(Nearness.notBefore(last, begins.first())))
                .orElse(null);
    }

    /** Days more than half a year apart, or anything more than a whole year apart, are a slip. */
    private static boolean isTooLong(CalendarSpan first, CalendarSpan last) {
        LocalDate most =
                first.isDay() ? first.first().plusMonths(6) : first.first().plusMonths(12);
        return !last.last().isBefore(most);
    }

    /** Each of two days may have been given the wrong weekday. */
    private static List<CalendarPart> period(CalendarPart first, CalendarPart last) {
        if (!(first instanceof Dated from)) return List.of(first);
        if (!(last instanceof Dated to)) return List.of(last);
        if (!from.style().goesWith(to.style())) return List.of();
        if (to.span().first().isBefore(from.span().first())) return List.of(BACKWARDS);
        return List.of(new Dated(
                from.span().through(to.span()), style(from.style(), to.style()), from.doubtful() || to.doubtful()));
    }

    private static Style style(Style first, Style last) {
        return first == Style.PLAIN ? last : first;
    }
}

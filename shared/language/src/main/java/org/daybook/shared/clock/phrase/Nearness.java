package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.CalendarPart.Dated;
import org.daybook.shared.clock.phrase.CalendarPart.Undated;

/**
 * Supplies a missing year: that of the next such day if it is within nine months, or of the last one for something
 * complete. If both are further away, the year before and the year after are both readings.
 */
public final class Nearness {

    private static final int MONTHS = 9;
    private static final int YEARS = 3;
    /** There are at most so many years between two with a 29 February. */
    private static final int MOST_BETWEEN = 8;

    private Nearness() {}

    public static boolean isWithinThreeYears(int year, LocalDate day) {
        return Math.abs(year - day.getYear()) <= YEARS;
    }

    static List<CalendarPart> ahead(Undated part, LocalDate effectiveOn) {
        CalendarSpan next =
                find(part, effectiveOn.getYear() - 1, 1, span -> !span.last().isBefore(effectiveOn));
        if (!next.first().isAfter(effectiveOn.plusMonths(MONTHS))) return found(part, next);
        return found(part, before(part, next), next);
    }

    static List<CalendarPart> behind(Undated part, LocalDate effectiveOn) {
        CalendarSpan last =
                find(part, effectiveOn.getYear() + 1, -1, span -> !span.first().isAfter(effectiveOn));
        if (!last.last().isBefore(effectiveOn.minusMonths(MONTHS))) return found(part, last);
        return found(part, last, after(part, last));
    }

    /** The last such part that begins no later than that day. */
    public static CalendarSpan notAfter(Undated part, LocalDate day) {
        return find(part, day.getYear() + 1, -1, span -> !span.first().isAfter(day));
    }

    /** The next such part that begins no earlier than that day. */
    public static CalendarSpan notBefore(Undated part, LocalDate day) {
        return find(part, day.getYear() - 1, 1, span -> !span.first().isBefore(day));
    }

    private static CalendarSpan before(Undated part, CalendarSpan span) {
        return find(part, span.first().getYear(), -1, other -> other.first().isBefore(span.first()));
    }

    private static CalendarSpan after(Undated part, CalendarSpan span) {
        return find(part, span.first().getYear(), 1, other -> other.first().isAfter(span.first()));
    }

    private static CalendarSpan find(Undated part, int from, int step, Predicate<CalendarSpan> right) {
        return Stream.iterate(from, year -> year + step)
                .limit(MOST_BETWEEN + 4L)
                .map(part.in()::apply)
                .filter(span -> span != null && right.test(span))
                .findFirst()
                .orElseThrow();
    }

    /** Those of them that are the weekday named; that they are not, where none is. */
    private static List<CalendarPart> found(Undated part, CalendarSpan... spans) {
        List<CalendarPart> parts = new ArrayList<>();
        for (CalendarSpan span : spans) parts.add(part.at(span));
        List<CalendarPart> right =
                parts.stream().filter(Dated.class::isInstance).toList();
        return right.isEmpty() ? parts.subList(parts.size() - 1, parts.size()) : right;
    }
}

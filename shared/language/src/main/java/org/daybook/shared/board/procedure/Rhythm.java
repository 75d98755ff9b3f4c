package org.daybook.shared.board.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * A simple rhythm of meetings: every six weeks on a Thursday, every third month on its second Tuesday.
 *
 * @param every how many weeks or months lie between two meetings
 * @param day the day of the week; absent means that of the last meeting, or its day of the month
 * @param week which of the month's such days it is, 1 to 4, or 5 for its last; only with months and a day
 */
public record Rhythm(Integer every, RhythmUnit unit, @Nullable DayOfWeek day, @Nullable Integer week) {

    private static final int MOST = 60;
    private static final int LAST = 5;

    /** @throws InvalidValue if a number is out of bounds, or a week of the month is given without month and day */
    public Rhythm {
        Required.present(unit, "unit");
        Required.between(every, 1, MOST, "every");
        if (week != null) Required.between(week, 1, LAST, "week");
        if (week != null && (day == null || unit != RhythmUnit.MONTH))
            throw new InvalidValue("week", "is only given with months and a day of the week");
        if (week == null && day != null && unit == RhythmUnit.MONTH)
            throw new InvalidValue("week", "is required: say which of the month's such days it is");
    }

    /** The day of the meeting that follows one on that day. */
    public LocalDate after(LocalDate last) {
        return switch (unit) {
            case WEEK -> {
                LocalDate due = last.plusWeeks(every);
                yield day == null
                        ? due
                        : due.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day));
            }
            case MONTH ->
                day == null
                        ? last.plusMonths(every)
                        : dayOf(YearMonth.from(last).plusMonths(every));
        };
    }

    private LocalDate dayOf(YearMonth month) {
        LocalDate first = month.atDay(1);
        return week == LAST
                ? first.with(TemporalAdjusters.lastInMonth(day))
                : first.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }
}

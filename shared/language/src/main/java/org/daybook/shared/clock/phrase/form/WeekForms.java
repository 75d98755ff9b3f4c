package org.daybook.shared.clock.phrase.form;

import static org.daybook.shared.clock.phrase.CalendarPart.Style.PLAIN;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.Dated;
import org.daybook.shared.clock.phrase.CalendarPart.Undated;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Production;

/** Weeks: "w/c 12 June 2023" has seven days, "w/e 16/06/23" is its last day; "2023-W24" is a week of ISO 8601. */
final class WeekForms {

    private static final Production<?> COMMENCING = Lexis.phrases(
            """
            w / (c | b | s) | w c | wc | wb | (week | wk) (commencing | beginning) | wk [/] c
            | week (commences | starting | from | of)""");
    private static final Production<?> ENDING = Lexis.phrases(
            """
            w [/] e | we | (week | wk) ending | week (ended | end | to | ends) | wk / e""");
    private static final Production<CalendarPart> DAY =
            Lexis.COLON.leadingTo(Production.anyOf(DayForms.UNMISTAKABLE, NumberForms.DAYS_WITHOUT_YEAR));

    private static final Production<CalendarPart> ISO_WEEK = YearForms.FOUR_DIGITS
            .before(Lexis.sign("-").maybe())
            .before(Lexis.phrases("w"))
            .then(Lexis.number(2, 2), (year, week) -> iso(year, week.number()));

    static final Production<CalendarPart> PARTS = Production.anyOf(
            COMMENCING.leadingTo(DAY).readAs((phrase, day) -> weeks(day)), ENDING.leadingTo(DAY), ISO_WEEK);

    private WeekForms() {}

    private static List<CalendarPart> weeks(CalendarPart day) {
        return List.of(
                switch (day) {
                    case Dated dated -> new Dated(week(dated.span()), dated.style(), dated.doubtful());
                    case Undated undated ->
                        new Undated(year -> week(undated.in().apply(year)), undated.style(), undated.begins(), null);
                    case CalendarPart.BareDay bare -> bare;
                    case CalendarPart.Impossible none -> none;
                });
    }

    private static CalendarSpan week(CalendarSpan day) {
        return day == null
                ? null
                : new CalendarSpan(TargetDateKind.WEEK, day.first(), day.first().plusDays(6));
    }

    private static CalendarPart iso(int year, int week) {
        LocalDate inYear = LocalDate.of(year, 7, 1);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) {
            return new CalendarPart.Impossible("must name a week that the year has");
        }
        LocalDate monday = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return CalendarPart.dated(week(CalendarSpan.day(monday)), PLAIN);
    }
}

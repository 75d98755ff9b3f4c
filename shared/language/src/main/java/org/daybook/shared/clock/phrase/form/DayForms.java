package org.daybook.shared.clock.phrase.form;

import static org.daybook.shared.clock.phrase.CalendarPart.Style.PLAIN;

import java.time.DayOfWeek;
import java.time.Month;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.BareDay;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Production;
import org.daybook.shared.clock.phrase.TimeOfDay;

/** Days: "30 June 2022", "31st of March 23", "June 30th", "Mon 12/09/22", "30/06/2022 00:00". */
public final class DayForms {

    /** "(Monday)" behind a day is no note: the day must be that weekday. */
    public static final Production<DayOfWeek> IN_BRACKETS =
            Lexis.sign("(").leadingTo(Lexis.WEEKDAY).before(Lexis.sign(")"));

    private record NumberedDay(int day, boolean ordinal) {}

    private record DayOfMonth(Month month, NumberedDay day) {}

    private static final Production<NumberedDay> DAY =
            Lexis.number(1, 2).then(Lexis.ORDINAL, (token, ordinal) -> new NumberedDay(token.number(), ordinal));

    private static final Production<DayOfMonth> DAY_THEN_MONTH =
            DAY.before(Lexis.GAP).then(Lexis.MONTH, (day, month) -> new DayOfMonth(month, day));

    private static final Production<DayOfMonth> MONTH_THEN_DAY =
            Lexis.MONTH.before(Lexis.GAP).then(DAY, DayOfMonth::new);

    private static final Production<DayOfMonth> MONTH_THEN_ORDINAL =
            MONTH_THEN_DAY.filter(day -> day.day().ordinal());

    /** With month and year. */
    private static final Production<CalendarPart> WITH_YEAR = Production.anyOf(
            DAY_THEN_MONTH.before(Lexis.GAP).then(YearForms.ANY, DayForms::day),
            MONTH_THEN_DAY.before(Lexis.COMMA).then(YearForms.ANY, DayForms::day),
            YearForms.FOUR_DIGITS.before(Lexis.GAP).then(MONTH_THEN_DAY, (year, day) -> day(day, year)),
            NumberForms.DAYS);

    /** With the name of the month alone; "June 30" is in {@link MonthForms}. */
    private static final Production<CalendarPart> WITHOUT_YEAR = Production.anyOf(DAY_THEN_MONTH, MONTH_THEN_ORDINAL)
            .map(day -> WrittenDays.day(day.month().getValue(), day.day().day(), PLAIN));

    /** Every form that is a day and nothing else, with the weekday where it is named, and the time. */
    static final Production<CalendarPart> UNMISTAKABLE = TimeOfDay.around(
                    withWeekday(Production.anyOf(WITH_YEAR, WITHOUT_YEAR)))
            .remembered();

    /** The first day of a range that shares the month of the last: "1" of "1-30 June". */
    static final Production<CalendarPart> BARE = weekday(DAY.map(day -> new BareDay(day.day(), null)));

    private DayForms() {}

    /** What may be a day, with the weekday named before or behind it; what is no day cannot have one. */
    static Production<CalendarPart> withWeekday(Production<CalendarPart> days) {
        Production<DayOfWeek> name = Production.anyOf(Lexis.COMMA.leadingTo(Lexis.WEEKDAY), IN_BRACKETS);
        return Production.anyOf(
                weekday(days),
                days.filter(CalendarPart::mayBeDay).then(name, (day, weekday) -> WrittenDays.named(weekday, day)));
    }

    private static Production<CalendarPart> weekday(Production<CalendarPart> days) {
        Production<CalendarPart> named =
                Lexis.WEEKDAY.before(Lexis.COMMA).then(days.filter(CalendarPart::mayBeDay), WrittenDays::named);
        return Production.anyOf(named, days);
    }

    private static CalendarPart day(DayOfMonth day, int year) {
        return WrittenDays.day(year, day.month().getValue(), day.day().day(), PLAIN);
    }
}

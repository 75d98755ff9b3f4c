package org.daybook.shared.clock.phrase.form;

import java.util.List;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Production;
import org.daybook.shared.clock.phrase.TimeOfDay;

/** Every part of the calendar that can be written, alone or as a range of two. */
public final class IntervalForms {

    private static final Production<CalendarPart> LONGER = Production.anyOf(
                    MonthForms.UNMISTAKABLE,
                    MonthForms.DAY_OR_YEAR,
                    QuarterForms.PARTS,
                    QuarterForms.SEVERAL,
                    YearForms.PART,
                    NumberForms.MONTHS_AND_YEARS)
            .remembered();

    /** One part, and no range of two. */
    public static final Production<CalendarPart> PART = Production.anyOf(
                    DayForms.UNMISTAKABLE,
                    TimeOfDay.around(DayForms.withWeekday(
                            Production.anyOf(NumberForms.MONTHS_AND_YEARS, MonthForms.DAY_OR_YEAR))),
                    WeekForms.PARTS,
                    PortionForms.of(LONGER))
            .remembered();

    private static final Production<CalendarPart> BEGINNING = Production.anyOf(PART, DayForms.BARE);

    private static final Production<?> DASH = Lexis.phrases("-");
    private static final Production<?> ARROW = Lexis.phrases("- > | = > | \u2192");
    private static final Production<?> TO = Lexis.phrases("[up | -] to | [and] until | till | through | thru");

    private static final Production<?> FROM =
            Lexis.phrases("from | between | starting").maybe();

    private static final Production<CalendarPart> RANGE = Production.anyOf(
            FROM.leadingTo(ends(TO, RangeForms::through)),
            FROM.leadingTo(ends(DASH, RangeForms::withDash)),
            FROM.leadingTo(ends(ARROW, RangeForms::withArrow)),
            Lexis.phrases("between").leadingTo(ends(Lexis.phrases("and | &"), RangeForms::through)),
            several());

    public static final Production<CalendarPart> ANY =
            Production.anyOf(PART, RANGE).remembered();

    private IntervalForms() {}

    private interface Joined {
        List<CalendarPart> of(CalendarPart first, CalendarPart last);
    }

    private record Ends(CalendarPart first, CalendarPart last) {}

    /** Two or three that follow each other: "Jan/Feb 2023", "June, July and August 2022". */
    private static Production<CalendarPart> several() {
        Production<?> beside = Lexis.phrases("/ | [,] (& | and) | or | ,");
        Production<CalendarPart> two = ends(beside, PART, RangeForms::beside);
        return Production.anyOf(two, ends(beside, two, RangeForms::beside));
    }

    private static Production<CalendarPart> ends(Production<?> between, Joined joined) {
        return ends(between, PART, joined);
    }

    private static Production<CalendarPart> ends(Production<?> between, Production<CalendarPart> last, Joined joined) {
        return BEGINNING
                .before(between)
                .then(last, Ends::new)
                .readAs((phrase, ends) -> joined.of(ends.first(), ends.last()));
    }
}

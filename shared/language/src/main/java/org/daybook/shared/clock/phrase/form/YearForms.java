package org.daybook.shared.clock.phrase.form;

import java.util.List;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.Style;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.PhraseToken;
import org.daybook.shared.clock.phrase.Production;

/** Years as they are written: "2022", "22", "'22", "FY22/23", "2022-23", "financial year 2022 to 2023", "CY23". */
final class YearForms {

    private static final int CENTURY = 2000;

    /**
     * A year that a quarter, a half or a month can be of.
     *
     * @param year the calendar year, or the one in which the financial year begins
     * @param style CALENDAR_YEAR or FINANCIAL_YEAR
     * @param problem why there is no such year; null where there is
     */
    record WrittenYear(int year, Style style, String problem) {

        static WrittenYear calendar(int year) {
            return new WrittenYear(year, Style.CALENDAR_YEAR, null);
        }

        static WrittenYear financial(int begins) {
            return new WrittenYear(begins, Style.FINANCIAL_YEAR, null);
        }
    }

    static final Production<Integer> FOUR_DIGITS =
            Lexis.number(4, 4).map(PhraseToken::number).filter(year -> year >= 1900 && year < 2200);
    static final Production<Integer> TWO_DIGITS = Lexis.number(2, 2).map(token -> CENTURY + token.number());
    private static final Production<Integer> AFTER_APOSTROPHE =
            Lexis.sign("'").leadingTo(Production.anyOf(TWO_DIGITS, FOUR_DIGITS));

    /** A year that nothing else can be meant by. */
    static final Production<Integer> CERTAIN = Production.anyOf(FOUR_DIGITS, AFTER_APOSTROPHE);

    /** In any spelling; for where nothing but a year can stand. */
    static final Production<Integer> ANY = Production.anyOf(CERTAIN, TWO_DIGITS);

    private static final Production<?> FINANCIAL =
            Lexis.phrases("fy | f [/] y | fin (yr | year) | financial [year | yr] | fiscal [year]");
    private static final Production<WrittenYear> TWO_YEARS =
            ANY.before(Lexis.sign("/-")).then(ANY, YearForms::pair);
    private static final Production<WrittenYear> TWO_YEARS_TO =
            ANY.before(Lexis.phrases("to")).then(ANY, YearForms::pair);

    /** Said to be a financial year. One year alone may be the one in which it begins or ends. */
    private static final Production<WrittenYear> SAID_TO_BE_FINANCIAL = Production.anyOf(
            FINANCIAL.leadingTo(Lexis.GAP).leadingTo(Production.anyOf(TWO_YEARS, TWO_YEARS_TO)),
            Production.anyOf(TWO_YEARS, TWO_YEARS_TO).before(FINANCIAL),
            FINANCIAL.leadingTo(Lexis.GAP).leadingTo(ANY).readAs((phrase, year) -> either(year)),
            ANY.before(FINANCIAL).readAs((phrase, year) -> either(year)));

    private static final Production<WrittenYear> SAID_TO_BE_CALENDAR =
            Lexis.phrases("cy | (calendar | cal) year").leadingTo(ANY).map(WrittenYear::calendar);

    private static final Production<?> MARCH = Production.anyOf(
            Lexis.phrases("march | mar"),
            Lexis.number(2, 2)
                    .filter(day -> day.number() == 31)
                    .before(Lexis.ORDINAL)
                    .before(Lexis.phrases("of").maybe())
                    .before(Lexis.phrases("march | mar")));

    /** "Year ending 31 March 2023". */
    private static final Production<WrittenYear> ENDING_IN_MARCH = Lexis.phrases(
                    """
                    year (ending | ended | to) | y / e | ye | fye | fy ending | financial year (ending | end | ended)""")
            .leadingTo(MARCH)
            .leadingTo(Lexis.GAP)
            .leadingTo(ANY)
            .map(ends -> WrittenYear.financial(ends - 1));

    /** The year of a quarter or half. */
    static final Production<WrittenYear> OF_A_PART =
            Production.anyOf(TWO_YEARS, SAID_TO_BE_FINANCIAL, SAID_TO_BE_CALENDAR, ANY.map(WrittenYear::calendar));

    /** A whole year that stands by itself. Two numbers of two digits are in {@link NumberForms}. */
    static final Production<CalendarPart> PART = Production.anyOf(
                    Lexis.phrases("year").maybe().leadingTo(CERTAIN).map(WrittenYear::calendar),
                    ENDING_IN_MARCH,
                    SAID_TO_BE_CALENDAR,
                    SAID_TO_BE_FINANCIAL,
                    FOUR_DIGITS.before(Lexis.sign("/-")).then(FOUR_DIGITS, YearForms::pair),
                    FOUR_DIGITS.before(Lexis.phrases("to")).then(FOUR_DIGITS, YearForms::pair))
            .map(YearForms::part);

    private YearForms() {}

    static CalendarPart part(WrittenYear year) {
        if (year.problem() != null) return new CalendarPart.Impossible(year.problem());
        return year.style() == Style.FINANCIAL_YEAR
                ? CalendarPart.dated(CalendarSpan.financialYear(year.year()), Style.FINANCIAL_YEAR)
                : CalendarPart.dated(CalendarSpan.year(year.year()), Style.CALENDAR_YEAR);
    }

    static boolean follow(int year, int next) {
        return next == year + 1;
    }

    /** Two years of which one financial year is made. */
    static WrittenYear pair(int year, int next) {
        if (follow(year, next)) return WrittenYear.financial(year);
        return new WrittenYear(
                year, Style.FINANCIAL_YEAR, "must name two years that follow each other, such as Q4 23/24");
    }

    private static List<WrittenYear> either(int year) {
        return List.of(WrittenYear.financial(year - 1), WrittenYear.financial(year));
    }
}

package org.daybook.shared.clock.phrase.form;

import static org.daybook.shared.clock.phrase.CalendarPart.Style.DAY_MONTH;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.FINANCIAL_YEAR;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.MONTH_DAY;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.MONTH_YEAR;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Nearness;
import org.daybook.shared.clock.phrase.Phrase;
import org.daybook.shared.clock.phrase.PhraseToken;
import org.daybook.shared.clock.phrase.Production;

/** Dates of numbers alone: "01/06/22", "2022-06-01", "20220601", "06/22", "2022-06", and the years "22/23". */
final class NumberForms {

    private static final Production<PhraseToken> SHORT = Lexis.number(1, 2);
    private static final List<String> SEPARATORS = List.of("/", "-", ".");

    private record Pair(PhraseToken first, PhraseToken second) {
        CalendarPart dayOf(int year) {
            return WrittenDays.day(year, second.number(), first.number(), DAY_MONTH);
        }

        boolean areTwoDigits() {
            return first.text().length() == 2 && second.text().length() == 2;
        }
    }

    /** Day, month and year, with the same sign between them. */
    private static final Production<CalendarPart> DAY_FIRST = separated(separator ->
            SHORT.before(separator).then(SHORT, Pair::new).before(separator).then(YearForms.ANY, Pair::dayOf));

    private static final Production<CalendarPart> YEAR_FIRST = separated(separator -> YearForms.FOUR_DIGITS
            .before(separator)
            .then(SHORT, CalendarNumbers::new)
            .before(separator)
            .then(
                    SHORT,
                    (numbers, day) ->
                            WrittenDays.day(numbers.year(), numbers.month().number(), day.number(), PLAIN)));

    private record CalendarNumbers(int year, PhraseToken month) {}

    private static final Production<CalendarPart> SPACED =
            SHORT.then(SHORT, Pair::new).then(YearForms.ANY, Pair::dayOf);

    /** "20220630" or "30062022". */
    private static final Production<CalendarPart> COMPACT = Lexis.number(8, 8).readAs((phrase, token) -> {
        int number = token.number();
        int year = number / 10_000;
        if (year >= 1900 && year < 2200) return List.of(WrittenDays.day(year, number / 100 % 100, number % 100, PLAIN));
        int ending = number % 10_000;
        if (ending < 1900 || ending >= 2200) return List.<CalendarPart>of();
        return List.of(WrittenDays.day(ending, number / 10_000 % 100, number / 1_000_000, DAY_MONTH));
    });

    static final Production<CalendarPart> DAYS = Production.anyOf(DAY_FIRST, YEAR_FIRST, SPACED, COMPACT);

    /** "30/6": what two numbers can mean. */
    private static final Production<CalendarPart> TWO_NUMBERS = separated(
            separator -> SHORT.before(separator).then(SHORT, Pair::new).readAs(NumberForms::meanings));

    private static final Production<CalendarPart> MONTH_OF_YEAR = Production.anyOf(
            separated(separator -> SHORT.before(separator).then(YearForms.FOUR_DIGITS, NumberForms::month)),
            SHORT.then(YearForms.FOUR_DIGITS, NumberForms::month));

    /** "2022-06", "2022/23", and "2011-12", which may be either. */
    private static final Production<CalendarPart> YEAR_AND_NUMBER = separated(separator -> YearForms.FOUR_DIGITS
            .before(separator)
            .then(SHORT, CalendarNumbers::new)
            .readAs((phrase, numbers) -> ofYear(numbers)));

    /** "12/6" as a day of a month and nothing else, for where only a day can stand. */
    static final Production<CalendarPart> DAYS_WITHOUT_YEAR = separated(separator -> SHORT.before(separator)
            .then(SHORT, (day, month) -> WrittenDays.day(month.number(), day.number(), DAY_MONTH)));

    static final Production<CalendarPart> MONTHS_AND_YEARS =
            Production.anyOf(TWO_NUMBERS, MONTH_OF_YEAR, YEAR_AND_NUMBER);

    private NumberForms() {}

    private static Production<CalendarPart> separated(Function<Production<?>, Production<CalendarPart>> form) {
        List<Production<CalendarPart>> forms =
                SEPARATORS.stream().map(sign -> form.apply(Lexis.sign(sign))).toList();
        return (phrase, at) ->
                forms.stream().flatMap(one -> one.at(phrase, at).stream()).toList();
    }

    private static CalendarPart month(PhraseToken month, int year) {
        return WrittenDays.month(year, month.number(), MONTH_YEAR);
    }

    /** Day and month; month and day; month and year; a financial year. */
    private static List<CalendarPart> meanings(Phrase phrase, Pair pair) {
        int first = pair.first().number();
        int second = pair.second().number();
        int year = 2000 + second;
        List<CalendarPart> meanings = new ArrayList<>();
        boolean dayFirst = WrittenDays.exists(second, first);
        boolean isYear = pair.second().text().length() == 2;
        boolean likelyYear = isYear && first <= 12 && Nearness.isWithinThreeYears(year, phrase.effectiveOn());
        if (dayFirst) meanings.add(WrittenDays.day(second, first, DAY_MONTH));
        if (WrittenDays.exists(first, second) && (dayFirst || !likelyYear) && first != second) {
            meanings.add(WrittenDays.day(first, second, MONTH_DAY));
        }
        if (isYear && first >= 1 && first <= 12) meanings.add(WrittenDays.month(year, first, MONTH_YEAR));
        if (pair.areTwoDigits() && YearForms.follow(first, second)) {
            meanings.add(CalendarPart.dated(CalendarSpan.financialYear(2000 + first), FINANCIAL_YEAR));
        }
        return meanings.isEmpty() ? List.of(WrittenDays.day(second, first, DAY_MONTH)) : meanings;
    }

    private static List<CalendarPart> ofYear(CalendarNumbers numbers) {
        int number = numbers.month().number();
        boolean financial = numbers.month().text().length() == 2
                && YearForms.follow(numbers.year() % 100, number == 0 ? 100 : number);
        CalendarPart year = CalendarPart.dated(CalendarSpan.financialYear(numbers.year()), FINANCIAL_YEAR);
        if (number < 1 || number > 12) {
            if (financial) return List.of(year);
            return List.of(YearForms.part(YearForms.pair(numbers.year(), numbers.year() / 100 * 100 + number)));
        }
        CalendarPart month = WrittenDays.month(numbers.year(), number, MONTH_YEAR);
        return Stream.of(month, year).filter(part -> part == month || financial).toList();
    }
}

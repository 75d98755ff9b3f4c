package org.daybook.shared.clock.phrase.form;

import static org.daybook.shared.clock.phrase.CalendarPart.Style.MONTH_DAY;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.MONTH_YEAR;
import static org.daybook.shared.clock.phrase.CalendarPart.Style.PLAIN;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.Dated;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Nearness;
import org.daybook.shared.clock.phrase.Phrase;
import org.daybook.shared.clock.phrase.PhraseToken;
import org.daybook.shared.clock.phrase.Production;

/** Months: "June 2022", "Sep '22", "2022 June", "June", and "Aug 24", whose number may be a year or a day. */
final class MonthForms {

    private record MonthAndNumber(Month month, PhraseToken number) {}

    private static final Production<?> MONTH_OF = Lexis.phrases("month of").maybe();

    private static final Production<CalendarPart> WITH_YEAR = Production.anyOf(
            Lexis.MONTH.before(Lexis.GAP).then(YearForms.CERTAIN, (month, year) -> month(year, month)),
            YearForms.FOUR_DIGITS.before(Lexis.GAP).then(Lexis.MONTH, MonthForms::month));

    private static final Production<CalendarPart> WITHOUT_YEAR =
            Lexis.MONTH.map(month -> CalendarPart.undated(year -> CalendarSpan.month(year, month), PLAIN));

    private static final Production<CalendarPart> WITH_NUMBER = Lexis.MONTH
            .before(Lexis.GAP)
            .then(Lexis.number(1, 2), MonthAndNumber::new)
            .readAs(MonthForms::meanings);

    static final Production<CalendarPart> UNMISTAKABLE = MONTH_OF.leadingTo(Production.anyOf(WITH_YEAR, WITHOUT_YEAR));

    /** A month with a number that is its day or its year. */
    static final Production<CalendarPart> DAY_OR_YEAR = WITH_NUMBER;

    private MonthForms() {}

    private static CalendarPart month(int year, Month month) {
        return WrittenDays.month(year, month.getValue(), MONTH_YEAR);
    }

    /** One digit is a day, a year within three is a year, and anything else may be either. */
    private static List<CalendarPart> meanings(Phrase phrase, MonthAndNumber written) {
        int number = written.number().number();
        int month = written.month().getValue();
        CalendarPart day = WrittenDays.day(month, number, MONTH_DAY);
        if (written.number().text().length() == 1) return List.of(day);
        CalendarPart year = month(2000 + number, written.month());
        if (number > 31 || number == 0 || Nearness.isWithinThreeYears(2000 + number, phrase.effectiveOn())) {
            return List.of(year);
        }
        List<CalendarPart> meanings = new ArrayList<>();
        if (WrittenDays.exists(month, number)) meanings.add(day);
        // "June 31" may be a slip: nobody is to find himself promised for 2031.
        meanings.add(new Dated(((Dated) year).span(), MONTH_YEAR, true));
        return meanings;
    }
}

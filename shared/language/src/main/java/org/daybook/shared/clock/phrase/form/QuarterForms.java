package org.daybook.shared.clock.phrase.form;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.CalendarPart.Style;
import org.daybook.shared.clock.phrase.CalendarSpan;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.PhraseToken;
import org.daybook.shared.clock.phrase.Production;
import org.daybook.shared.clock.phrase.form.YearForms.WrittenYear;

/** Quarters and halves of calendar and financial years: "Q3 22/23", "third quarter of 2022", "2022/23 Q3", "H1 2024". */
final class QuarterForms {

    /** So many parts of a year, of so many months each. */
    private enum Division {
        QUARTER(TargetDateKind.QUARTER, 4, "must name a quarter from Q1 to Q4"),
        HALF(TargetDateKind.HALF_YEAR, 2, "must name a half from H1 to H2");

        private final TargetDateKind kind;
        private final int parts;
        private final String problem;

        Division(TargetDateKind kind, int parts, String problem) {
            this.kind = kind;
            this.parts = parts;
            this.problem = problem;
        }

        private CalendarSpan of(YearMonth begins, int number) {
            int months = 12 / parts;
            return CalendarSpan.months(kind, begins.plusMonths((long) months * (number - 1)), months);
        }
    }

    private record Numbered(Division division, int number) {
        private boolean exists() {
            return number >= 1 && number <= division.parts;
        }

        private CalendarSpan in(int year, Style style) {
            Month begins = style == Style.FINANCIAL_YEAR ? Month.APRIL : Month.JANUARY;
            return division.of(YearMonth.of(year, begins), number);
        }
    }

    private static final Map<String, Integer> QUARTERS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "final", 4);
    private static final Map<String, Integer> CARDINALS = Map.of("one", 1, "two", 2, "three", 3, "four", 4);
    private static final Map<String, Integer> HALVES = Map.of("first", 1, "second", 2, "latter", 2, "last", 2);

    private static final Production<PhraseToken> NUMBER = Lexis.number(1, 2);
    private static final Production<?> QUARTER = Lexis.phrases("q | quarter | qtr | qrtr | quarters");
    private static final Production<?> HALF = Lexis.phrases("h | hy | half [[- | of] year]");
    private static final Production<?> NUMBERED =
            Lexis.phrases("- | number | no").maybe();

    private static final Production<Numbered> PART = Production.anyOf(
            QUARTER.leadingTo(NUMBERED).leadingTo(NUMBER).map(n -> new Numbered(Division.QUARTER, n.number())),
            Lexis.phrases("quarter | qtr")
                    .leadingTo(Lexis.word(CARDINALS.keySet()))
                    .map(n -> new Numbered(Division.QUARTER, CARDINALS.get(n.text()))),
            counted(QUARTERS).before(QUARTER).map(n -> new Numbered(Division.QUARTER, n)),
            HALF.leadingTo(NUMBERED).leadingTo(NUMBER).map(n -> new Numbered(Division.HALF, n.number())),
            counted(HALVES).before(HALF).map(n -> new Numbered(Division.HALF, n)));

    private static final Production<WrittenYear> YEAR = Production.anyOf(
            Lexis.GAP.leadingTo(YearForms.OF_A_PART),
            Lexis.sign("(").leadingTo(YearForms.OF_A_PART).before(Lexis.sign(")")));

    private static final Production<CalendarPart> WITH_YEAR = Production.anyOf(
            PART.then(YEAR, QuarterForms::part),
            YearForms.OF_A_PART.before(Lexis.GAP).then(PART, (year, part) -> part(part, year)));

    private static final Production<CalendarPart> WITHOUT_YEAR =
            notBefore(Lexis.sign("(").leadingTo(YearForms.OF_A_PART), PART).readAs((phrase, part) -> ofAnyYear(part));

    /** "Q1-2 2022": the second without its letter. */
    static final Production<CalendarPart> SEVERAL = PART.before(Lexis.phrases("- | to | / | & | and"))
            .then(NUMBER, (first, last) -> List.of(first, new Numbered(first.division(), last.number())))
            .then(YEAR, QuarterForms::several);

    static final Production<CalendarPart> PARTS = Production.anyOf(WITH_YEAR, WITHOUT_YEAR);

    private QuarterForms() {}

    private static Production<Integer> counted(Map<String, Integer> words) {
        return Production.anyOf(
                NUMBER.before(Lexis.ORDINAL).map(PhraseToken::number),
                Lexis.word(words.keySet()).map(token -> words.get(token.text())));
    }

    /** Those after which something else does not follow. */
    private static Production<Numbered> notBefore(Production<?> other, Production<Numbered> parts) {
        return (phrase, at) -> parts.at(phrase, at).stream()
                .filter(part -> other.at(phrase, part.next()).isEmpty())
                .toList();
    }

    private static CalendarPart part(Numbered part, WrittenYear year) {
        if (!part.exists()) return new CalendarPart.Impossible(part.division().problem);
        if (year.problem() != null) return new CalendarPart.Impossible(year.problem());
        return CalendarPart.dated(part.in(year.year(), year.style()), year.style());
    }

    private static CalendarPart several(List<Numbered> parts, WrittenYear year) {
        if (parts.getFirst().number() >= parts.getLast().number()) {
            return new CalendarPart.Impossible("must not end before it begins");
        }
        CalendarPart first = part(parts.getFirst(), year);
        CalendarPart last = part(parts.getLast(), year);
        return first instanceof CalendarPart.Dated from && last instanceof CalendarPart.Dated to
                ? CalendarPart.dated(from.span().through(to.span()), year.style())
                : last instanceof CalendarPart.Dated ? first : last;
    }

    /** It is unknown whether the year is a calendar year. */
    private static List<CalendarPart> ofAnyYear(Numbered part) {
        if (!part.exists()) return List.of(new CalendarPart.Impossible(part.division().problem));
        Function<Style, CalendarPart> undated = style -> CalendarPart.undated(year -> part.in(year, style), style);
        return List.of(undated.apply(Style.CALENDAR_YEAR), undated.apply(Style.FINANCIAL_YEAR));
    }
}

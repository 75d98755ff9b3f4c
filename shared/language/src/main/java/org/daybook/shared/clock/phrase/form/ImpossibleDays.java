package org.daybook.shared.clock.phrase.form;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.DateMeaning;
import org.daybook.shared.clock.phrase.DateMeaning.Nonsense;
import org.daybook.shared.clock.phrase.Phrase;
import org.daybook.shared.clock.phrase.PhraseToken.Kind;
import org.daybook.shared.clock.phrase.Production.Parse;

/** Finds a day that does not exist, or that is not the weekday named, anywhere in a phrase. */
public final class ImpossibleDays {

    private static final String WITHIN_NUMBERS = "/.-";

    private ImpossibleDays() {}

    /** What would be right, as a phrase; empty where there is no such day. */
    public static Optional<String> problem(Phrase phrase) {
        for (int at = 0; !phrase.endsAt(at); at++) {
            if (isWithinNumbers(phrase, at)) continue;
            Optional<String> problem = problem(phrase, at);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private static Optional<String> problem(Phrase phrase, int at) {
        List<Parse<CalendarPart>> days = DayForms.UNMISTAKABLE.at(phrase, at);
        int longest = days.stream().mapToInt(Parse::next).max().orElse(at);
        List<DateMeaning> meanings = days.stream()
                .filter(day -> day.next() == longest)
                .flatMap(day -> DateMeaning.ahead(phrase, day.value()).stream())
                .toList();
        if (meanings.isEmpty()) return twoNumbers(phrase, at);
        return meanings.stream().allMatch(Nonsense.class::isInstance)
                ? Optional.of(((Nonsense) meanings.getFirst()).problem())
                : Optional.empty();
    }

    /** "31/2": a day and a month by their size, but not together. */
    private static Optional<String> twoNumbers(Phrase phrase, int at) {
        for (Parse<CalendarPart> day : NumberForms.DAYS_WITHOUT_YEAR.at(phrase, at)) {
            int first = phrase.tokens().get(at).number();
            int second = phrase.tokens().get(at + 2).number();
            boolean sized = first >= 1 && first <= 31 && second >= 1 && second <= 12;
            boolean alone = !phrase.is(day.next(), phrase.tokens().get(at + 1).text());
            if (sized && alone && day.value() instanceof CalendarPart.Impossible none) {
                return Optional.of(none.problem());
            }
        }
        return Optional.empty();
    }

    /** Whether the token continues a numeric date that began before it. */
    private static boolean isWithinNumbers(Phrase phrase, int at) {
        return phrase.is(at, Kind.NUMBER)
                && phrase.is(at - 2, Kind.NUMBER)
                && phrase.is(at - 1, Kind.SIGN)
                && WITHIN_NUMBERS.contains(phrase.tokens().get(at - 1).text());
    }
}

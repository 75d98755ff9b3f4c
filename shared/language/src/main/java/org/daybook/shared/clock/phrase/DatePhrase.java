package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.DateMeaning.Answer;
import org.daybook.shared.clock.phrase.DateMeaning.Nonsense;
import org.daybook.shared.clock.phrase.PhraseToken.Kind;
import org.daybook.shared.clock.phrase.form.ImpossibleDays;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;

/**
 * Reads what committees write for a date, by a grammar in which each production yields every meaning that its words can
 * have. Days come before months, as in the United Kingdom; a year of two digits is of this century; a quarter of one year
 * is the calendar's, and one of two years ("Q4 23/24") the financial year's.
 *
 * @param readings what it can mean: one, unless people have to say which they mean
 * @param certain whether the one reading can be taken without asking
 */
public record DatePhrase(List<TargetDate> readings, boolean certain) {

    private static final Production<DateMeaning> WHOLE = LeadIns.ANY
            .then(Production.anyOf(Timespans.ANY, Statements.ANY), DatePhrase::led)
            .then(Endings.ANY, Ended::new)
            .readAs((phrase, ended) -> Endings.ended(phrase, ended.meaning(), ended.ending()));

    /** Words of which dates are made: with a number among them, they should have been one. */
    private static final Set<String> DATE_WORDS = Set.of(
            "st", "nd", "rd", "th", "q", "h", "fy", "qtr", "of", "to", "and", "by", "on", "before", "from", "until",
            "t", "z", "w", "c", "e", "wc", "we", "tbc", "tba", "tbd", "onwards", "onward");

    /** Within so many, each date falls on each weekday, but for a 29 February. */
    private static final int YEARS_TRIED = 12;

    private record Ended(DateMeaning meaning, Endings.Ending ending) {}

    public DatePhrase {
        readings = List.copyOf(readings);
    }

    /** @throws InvalidValue if it names a day that does not exist or is not the weekday named, or is no date for a slip */
    public static DatePhrase read(Label asWritten, LocalDate effectiveOn) {
        Phrase phrase = Phrase.of(asWritten.value(), effectiveOn);
        List<DateMeaning> meanings = WHOLE.whole(phrase);
        List<Answer> answers = answers(meanings);
        if (answers.isEmpty()) refuseNonsense(meanings);
        boolean dated = answers.stream().anyMatch(answer -> answer.first() != null || answer.last() != null);
        ImpossibleDays.problem(dated ? phrase.withoutNotes() : phrase).ifPresent(DatePhrase::refuse);
        if (!answers.isEmpty()) return of(asWritten, answers);
        refuseSlip(phrase);
        return of(asWritten, List.of(DateMeaning.bare(TargetDateKind.CONTINGENT)));
    }

    /**
     * Whether these words are read otherwise, asked, or refused for another reason on another day. As many years are
     * tried as it takes until a weekday falls on a date again.
     */
    public static boolean dependsOnTheDay(String asWritten, LocalDate day) {
        return IntStream.rangeClosed(0, YEARS_TRIED)
                        .mapToObj(years -> outcome(asWritten, day.minusYears(years)))
                        .distinct()
                        .count()
                > 1;
    }

    /** What the words are read as, or why they are not. */
    private static Object outcome(String asWritten, LocalDate effectiveOn) {
        try {
            return read(new Label(asWritten), effectiveOn);
        } catch (InvalidValue refused) {
            return refused.getMessage();
        }
    }

    private static DatePhrase of(Label asWritten, List<Answer> answers) {
        List<TargetDate> readings = answers.stream()
                .map(a -> new TargetDate(asWritten, a.kind(), a.first(), a.last(), a.tentative()))
                .toList();
        return new DatePhrase(
                readings, readings.size() == 1 && !answers.getFirst().doubtful());
    }

    /** Those that differ in what they say. */
    private static List<Answer> answers(List<DateMeaning> meanings) {
        List<Answer> answers = new ArrayList<>();
        for (DateMeaning meaning : meanings) {
            if (meaning instanceof Answer answer && answers.stream().noneMatch(other -> saysTheSame(answer, other))) {
                answers.add(answer);
            }
        }
        return answers;
    }

    private static boolean saysTheSame(Answer answer, Answer other) {
        boolean dated = answer.first() != null || answer.last() != null;
        return Objects.equals(answer.first(), other.first())
                && Objects.equals(answer.last(), other.last())
                && answer.isSpan() == other.isSpan()
                && (dated || answer.kind() == other.kind());
    }

    private static void refuseNonsense(List<DateMeaning> meanings) {
        meanings.stream()
                .filter(Nonsense.class::isInstance)
                .map(nonsense -> ((Nonsense) nonsense).problem())
                .findFirst()
                .ifPresent(DatePhrase::refuse);
    }

    private static void refuseSlip(Phrase phrase) {
        boolean slip = phrase.texts(Kind.NUMBER).findAny().isPresent()
                && phrase.texts(Kind.WORD).allMatch(DatePhrase::isOfDates);
        if (slip) refuse("must be a date such as 1/3/2021, June 2022, Q3 2022, Q4 23/24 or 2022/23, or words");
    }

    private static boolean isOfDates(String word) {
        return DATE_WORDS.contains(word) || Lexis.MONTHS.containsKey(word) || Lexis.WEEKDAYS.containsKey(word);
    }

    private static void refuse(String problem) {
        throw new InvalidValue(problem);
    }

    private static DateMeaning led(boolean tentative, DateMeaning meaning) {
        return tentative && meaning instanceof Answer answer ? answer.provisional() : meaning;
    }
}

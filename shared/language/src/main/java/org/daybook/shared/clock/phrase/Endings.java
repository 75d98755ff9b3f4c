package org.daybook.shared.clock.phrase;

import static org.daybook.shared.clock.TargetDateKind.COMPLETE;
import static org.daybook.shared.clock.TargetDateKind.FROM;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.clock.phrase.DateMeaning.Answer;
import org.daybook.shared.clock.phrase.DateMeaning.Nonsense;
import org.daybook.shared.clock.phrase.Production.Parse;
import org.daybook.shared.clock.phrase.form.DayForms;
import org.daybook.shared.clock.phrase.form.IntervalForms;

/**
 * What people put behind a date. An asterisk, a question mark or "TBC" makes it tentative, "onwards" takes its last day
 * away, "completed" says that it is done; a note in brackets, or where the date was before, is kept as words.
 */
final class Endings {

    /**
     * @param moved where a note says the date has gone since; null where it says nothing of the kind
     */
    record Ending(boolean tentative, boolean onwards, boolean complete, CalendarPart moved) {

        static final Ending NONE = new Ending(false, false, false, null);

        Ending and(Ending other) {
            return new Ending(
                    tentative || other.tentative,
                    onwards || other.onwards,
                    complete || other.complete,
                    moved == null ? other.moved : moved);
        }
    }

    private static final Ending TENTATIVE = new Ending(true, false, false, null);
    private static final Ending ONWARDS = new Ending(false, true, false, null);
    private static final Ending DONE = new Ending(false, false, true, null);

    private static final Production<?> PAUSE = Lexis.sign(",;:-/").maybe();

    private static final Production<Ending> PROVISIONAL = Production.anyOf(
                    Lexis.sign("*?"),
                    Statements.TO_BE_CONFIRMED,
                    Lexis.phrases(
                            """
                            provisional | provisionally | tentative | tentatively | approx | approximately | estimated
                            | est | indicative | proposed | date (tbc | to be confirmed) | subject to confirmation"""),
                    Lexis.phrases("subject to").before(rest()))
            .map(words -> TENTATIVE);

    private static final Production<Ending> FIRM = Lexis.phrases(
                    """
                    [at] latest | deadline | or (earlier | sooner | before) | firm | confirmed | inclusive | if possible""")
            .map(words -> Ending.NONE);
    private static final Production<Ending> ON_AND_ON = Lexis.phrases(
                    """
                    [and] (onwards | onward) | + | and beyond | [and | then | to] ongoing | and continuing
                    | or later | (or | and) after | [at] earliest""")
            .map(words -> ONWARDS);
    private static final Production<Ending> WAS = Lexis.phrases(
                    """
                    (revised | changed | moved | extended | deferred | slipped | delayed | postponed) from
                    | brought forward from | was | previously | originally | formerly""")
            .before(rest())
            .map(words -> Ending.NONE);
    private static final Production<Ending> HAS_MOVED = Production.anyOf(
                    Lexis.phrases("now"),
                    Lexis.phrases(
                            """
                            (now | revised | changed | moved | extended | deferred | slipped | delayed | postponed
                            | rescheduled | brought forward) (to | until)"""))
            .leadingTo(IntervalForms.ANY)
            .map(moved -> new Ending(false, false, false, moved));

    private static final Production<Ending> SAID = PAUSE.leadingTo(
            Production.anyOf(PROVISIONAL, FIRM, ON_AND_ON, WAS, HAS_MOVED, Statements.DONE.map(words -> DONE)));

    /** The effect of a note in brackets on the date, if any. */
    private static final Production<Ending> NOTED = Production.anyOf(PROVISIONAL, HAS_MOVED);

    static final Production<Ending> ANY =
            Production.<Ending>anyOf(SAID, Endings::note).repeated(Ending.NONE, Ending::and);

    private Endings() {}

    private static List<Parse<Ending>> note(Phrase phrase, int at) {
        if (!phrase.is(at, "(") || !DayForms.IN_BRACKETS.at(phrase, at).isEmpty()) return List.of();
        int behind = phrase.behindBracket(at);
        int end = phrase.is(behind - 1, ")") && behind - 1 > at ? behind - 1 : behind;
        Phrase note = new Phrase(phrase.tokens().subList(at + 1, end), phrase.effectiveOn());
        List<Ending> said = NOTED.whole(note);
        return (said.isEmpty() ? Stream.of(Ending.NONE) : said.stream())
                .map(ending -> new Parse<>(ending, behind))
                .toList();
    }

    /** Whatever follows, one token at least. */
    private static Production<String> rest() {
        return (phrase, at) -> phrase.endsAt(at)
                ? List.of()
                : List.of(new Parse<>("", phrase.tokens().size()));
    }

    /** What a date with such an ending means; nothing where the two do not go together. */
    static List<DateMeaning> ended(Phrase phrase, DateMeaning meaning, Ending ending) {
        if (!(meaning instanceof Answer answer)) return List.of(meaning);
        Stream<DateMeaning> ended = ended(answer, ending).map(DateMeaning.class::cast);
        if (ending.moved() == null) return ended.toList();
        Stream<DateMeaning> instead =
                DateMeaning.ahead(phrase, ending.moved()).stream().filter(other -> !(other instanceof Nonsense));
        return Stream.concat(ended, instead).toList();
    }

    private static Stream<Answer> ended(Answer answer, Ending ending) {
        Answer ended = answer;
        if (ending.complete()) {
            if (!answer.isSpan() || ending.onwards()) return Stream.empty();
            ended = answer.as(COMPLETE, answer.first(), answer.last());
        } else if (ending.onwards()) {
            if (!answer.isSpan() && answer.kind() != FROM) return Stream.empty();
            Stream<Answer> onwards = answer.isSpan() ? answer.from().stream() : Stream.of(answer);
            return onwards.map(from -> ending.tentative() ? from.provisional() : from);
        }
        return Stream.of(ending.tentative() ? ended.provisional() : ended);
    }
}

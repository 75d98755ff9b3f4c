package org.daybook.shared.clock.phrase;

import static org.daybook.shared.clock.TargetDateKind.COMPLETE;
import static org.daybook.shared.clock.TargetDateKind.ONGOING;

import java.util.List;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.DateMeaning.Answer;
import org.daybook.shared.clock.phrase.form.IntervalForms;

/** Answers without a date (to be confirmed, ongoing, complete), and those of them that have a date nevertheless. */
final class Statements {

    static final Production<String> TO_BE_CONFIRMED = Lexis.phrases(
            """
            tbc | tba | tbd | t b (c | a | d) | awaiting confirmation
            | to be (confirmed | agreed | advised | announced | decided | determined | set)""");

    private static final String IN_THE_PAST = "completed | done | finished";

    static final Production<String> DONE = Lexis.phrases("complete | " + IN_THE_PAST);

    private static final Production<?> ON =
            Lexis.phrases("on | in | as (of | at) | since | during").maybe();

    private static final Production<DateMeaning> COMPLETE_THEN = Production.anyOf(
                    DONE.before(Lexis.COLON).before(ON),
                    // "Complete by 30 June" is still to come.
                    Lexis.phrases(IN_THE_PAST).before(Lexis.phrases("by")).before(ON))
            .leadingTo(IntervalForms.ANY.readAs(DateMeaning::behind))
            .readAs((phrase, meaning) -> DateMeaning.bounded(
                    meaning, answer -> List.of(answer.as(COMPLETE, answer.first(), answer.last()))));

    private static final Production<String> GOES_ON = Lexis.phrases("ongoing | on [-] going | continuous | continuing");

    private static final Production<?> CADENCE = Lexis.COLON
            .leadingTo(
                    Lexis.phrases(
                            """
                    weekly | fortnightly | monthly | quarterly | termly | annual | annually | yearly | six monthly
                    | bi - annual | biannual"""))
            .before(Lexis.phrases("review | reviews | reviewed | reporting | update | updates")
                    .maybe());

    private static final Production<DateMeaning> GOES_ON_FROM = GOES_ON.before(Lexis.COLON)
            .before(Lexis.phrases("from | since"))
            .leadingTo(IntervalForms.ANY.readAs(DateMeaning::behind))
            .readAs((phrase, meaning) -> DateMeaning.bounded(meaning, Answer::from));

    private static final Production<DateMeaning> GOES_ON_UNTIL = GOES_ON.before(
                    Lexis.phrases("until | till | [up] to | -"))
            .leadingTo(IntervalForms.ANY.readAs(DateMeaning::ahead))
            .readAs((phrase, meaning) -> DateMeaning.bounded(meaning, Answer::until));

    private static final Production<DateMeaning> GOES_ON_WITHIN = GOES_ON.before(
                    Lexis.phrases("throughout | during | in | for | over"))
            .leadingTo(IntervalForms.ANY.readAs(DateMeaning::ahead));

    static final Production<DateMeaning> ANY = Production.anyOf(
            Lexis.phrases("date | dates")
                    .maybe()
                    .leadingTo(TO_BE_CONFIRMED)
                    .map(words -> DateMeaning.bare(TargetDateKind.TO_BE_CONFIRMED)),
            DONE.map(words -> DateMeaning.bare(COMPLETE)),
            COMPLETE_THEN,
            GOES_ON.before(CADENCE.maybe()).map(words -> DateMeaning.bare(ONGOING)),
            GOES_ON_FROM,
            GOES_ON_UNTIL,
            GOES_ON_WITHIN);

    private Statements() {}
}

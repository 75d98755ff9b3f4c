package org.daybook.shared.clock.phrase;

import java.util.List;
import java.util.function.Function;
import org.daybook.shared.clock.phrase.DateMeaning.Answer;
import org.daybook.shared.clock.phrase.form.IntervalForms;

/** An interval, and the time before or after one: "before 1 July 2022", "until June 2023", "from April 2023". */
final class Timespans {

    private static final Production<DateMeaning> WITHIN = IntervalForms.ANY.readAs(DateMeaning::ahead);

    private static final Production<DateMeaning> PART = IntervalForms.PART.readAs(DateMeaning::ahead);

    private static final Production<DateMeaning> BEFORE =
            bounded(Answer::before, "before | prior to | ahead of | in advance of | earlier than");
    private static final Production<DateMeaning> UNTIL_THEN =
            bounded(Answer::until, "until | till | up (to | until) | not beyond | to");
    private static final Production<DateMeaning> FROM_THEN = bounded(
            Answer::from,
            """
            [as] from | as of | starting [from | in | on] | (effective | with effect) from | w e f | wef | commencing
            | beginning | not before | (no | not) earlier than | no sooner than | [at] earliest""");
    private static final Production<DateMeaning> AFTER = bounded(Answer::after, "after | later than");

    static final Production<DateMeaning> ANY = Production.anyOf(WITHIN, BEFORE, UNTIL_THEN, FROM_THEN, AFTER);

    private Timespans() {}

    private static Production<DateMeaning> bounded(Function<Answer, List<Answer>> bound, String words) {
        return Lexis.phrases(words)
                .before(Lexis.COLON)
                .leadingTo(PART)
                .readAs((phrase, meaning) -> DateMeaning.bounded(meaning, bound));
    }
}

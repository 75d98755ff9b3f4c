package org.daybook.shared.clock.phrase;

import java.util.List;

/** Words before a date that do not change its days: "by", "due:", "provisionally", "no later than". */
final class LeadIns {

    static final List<String> FIRM_WORDS = Alternatives.of(
            """
            by | on | in | at | for | during | within | throughout | over
            | (no | not) later than | nlt | [at] latest | (on | by) or before
            | due [date] | [target | end | completion | revised | new] date | target | deadline
            | complete by | to complete (by | in) | to be (complete | completed | delivered) | [for] (completion | delivery)
            | expected | anticipated | planned | scheduled | aim [to complete] | aiming
            | revised [to] | now | (moved | extended | deferred | postponed | delayed) (to | until)
            | put back to | brought forward to | (rescheduled | slipped | changed) to
            | cob | cop | eod | close of (business | play) | end of (day | business) | midnight | noon | midday""");

    static final List<String> TENTATIVE_WORDS = Alternatives.of(
            """
            provisional | provisionally | tentative | tentatively | approx | approximately | circa | c | ca | about | around
            | roughly | est | estimated | estimate | likely | possibly | probably | hopefully | indicative | indicatively
            | proposed | exp | ~ | *""");

    private static final Production<String> REVISED_TO = Lexis.phrases("revised to");

    private static final Production<String> EACH_FIRM = Lexis.phrases(FIRM_WORDS);

    /** The "to" of "revised to" says where the date has gone, and is not that of "to June". */
    private static final Production<Boolean> FIRM = (phrase, at) -> EACH_FIRM.at(phrase, at).stream()
            .filter(lead ->
                    !lead.value().equals("revised") || REVISED_TO.at(phrase, at).isEmpty())
            .map(lead -> new Production.Parse<>(false, lead.next()))
            .toList();

    private static final Production<Boolean> TENTATIVE = Production.anyOf(
                    Lexis.phrases(TENTATIVE_WORDS), Statements.TO_BE_CONFIRMED)
            .map(words -> true);

    /** Any number of them; whether one calls the date provisional. */
    static final Production<Boolean> ANY =
            Production.anyOf(FIRM, TENTATIVE).before(Lexis.COLON).repeated(false, Boolean::logicalOr);

    private LeadIns() {}
}

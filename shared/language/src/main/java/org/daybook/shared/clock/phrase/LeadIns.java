package org.daybook.shared.clock.phrase;

import java.util.List;

/** Words before a date that do not change its days: "by", "due:", "provisionally", "no later than". */
final class LeadIns {

    static final List<String> FIRM_WORDS = List.of(
            "by",
            "on",
            "in",
            "at",
            "for",
            "during",
            "within",
            "throughout",
            "over",
            "no later than",
            "not later than",
            "nlt",
            "at latest",
            "latest",
            "on or before",
            "by or before",
            "due",
            "due date",
            "target",
            "target date",
            "deadline",
            "date",
            "end date",
            "completion date",
            "complete by",
            "to complete by",
            "to complete in",
            "to be complete",
            "to be completed",
            "for completion",
            "completion",
            "to be delivered",
            "for delivery",
            "delivery",
            "expected",
            "anticipated",
            "planned",
            "scheduled",
            "aim",
            "aiming",
            "aim to complete",
            "revised",
            "revised to",
            "revised date",
            "new date",
            "now",
            "moved to",
            "extended to",
            "deferred to",
            "postponed to",
            "delayed until",
            "postponed until",
            "deferred until",
            "extended until",
            "moved until",
            "put back to",
            "brought forward to",
            "rescheduled to",
            "delayed to",
            "slipped to",
            "changed to",
            "cob",
            "cop",
            "eod",
            "close of business",
            "close of play",
            "end of day",
            "end of business",
            "midnight",
            "noon",
            "midday");

    static final List<String> TENTATIVE_WORDS = List.of(
            "provisional",
            "provisionally",
            "tentative",
            "tentatively",
            "approx",
            "approximately",
            "circa",
            "c",
            "ca",
            "about",
            "around",
            "roughly",
            "est",
            "estimated",
            "estimate",
            "likely",
            "possibly",
            "probably",
            "hopefully",
            "indicative",
            "indicatively",
            "proposed",
            "exp",
            "~",
            "*");

    private static final Production<String> REVISED_TO = Lexis.phrases("revised to");

    private static final Production<String> EACH_FIRM = Lexis.phrases(FIRM_WORDS.toArray(String[]::new));

    /** The "to" of "revised to" says where the date has gone, and is not that of "to June". */
    private static final Production<Boolean> FIRM = (phrase, at) -> EACH_FIRM.at(phrase, at).stream()
            .filter(lead ->
                    !lead.value().equals("revised") || REVISED_TO.at(phrase, at).isEmpty())
            .map(lead -> new Production.Parse<>(false, lead.next()))
            .toList();

    private static final Production<Boolean> TENTATIVE = Production.anyOf(
                    Lexis.phrases(TENTATIVE_WORDS.toArray(String[]::new)), Statements.TO_BE_CONFIRMED)
            .map(words -> true);

    /** Any number of them; whether one calls the date provisional. */
    static final Production<Boolean> ANY =
            Production.anyOf(FIRM, TENTATIVE).before(Lexis.COLON).repeated(false, Boolean::logicalOr);

    private LeadIns() {}
}

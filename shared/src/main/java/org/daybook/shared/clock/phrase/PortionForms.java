package org.daybook.shared.clock.phrase;

import java.util.stream.Stream;

/**
 * "Early June", "mid-March 2023", "end of Q3 22/23", "June end": a portion of a month or of something longer, which is
 * read as the whole of it.
 */
final class PortionForms {

    private static final Production<?> ONE = Lexis.phrases(
            "early",
            "mid",
            "middle",
            "late",
            "later",
            "end",
            "ending",
            "beginning",
            "start",
            "first week",
            "second week",
            "third week",
            "fourth week",
            "last week",
            "final week",
            "first part",
            "latter part",
            "back end",
            "close");

    private static final Production<?> PORTION = Production.anyOf(
            ONE,
            ONE.before(Lexis.phrases("to", "-", "/", "or")).before(ONE),
            Lexis.number(1, 1).before(Lexis.phrases("st week", "nd week", "rd week", "th week")));

    private static final Production<?> HALF = Lexis.phrases("first half", "second half", "latter half");

    private PortionForms() {}

    /** The parts themselves, and portions of those that are longer than a day. */
    static Production<CalendarPart> of(Production<CalendarPart> parts) {
        Production<CalendarPart> longer = parts.readAs((phrase, part) ->
                Stream.of(part).filter(one -> !CalendarPart.mayBeDay(one)).toList());
        return Production.anyOf(
                parts,
                HALF.before(Lexis.phrases("of", "in").maybe()).leadingTo(MonthForms.UNMISTAKABLE),
                PORTION.before(Lexis.phrases("of", "in", "-").maybe()).leadingTo(longer),
                longer.before(Lexis.phrases("-").maybe()).before(Lexis.phrases("end", "beginning", "start")));
    }
}

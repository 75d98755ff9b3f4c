package org.daybook.shared.clock.phrase.form;

import org.daybook.shared.clock.phrase.CalendarPart;
import org.daybook.shared.clock.phrase.Lexis;
import org.daybook.shared.clock.phrase.Portion;
import org.daybook.shared.clock.phrase.Production;

/**
 * "Early June", "mid-March 2023", "end of Q3 22/23", "June end": a portion of a month or of something longer, which is
 * read as the whole of it, except before or after it.
 */
final class PortionForms {

    private static final Production<Portion> EDGE = Production.anyOf(
            Lexis.phrases("beginning | start").map(words -> Portion.BEGINNING),
            Lexis.phrases("end | ending | close").map(words -> Portion.END));

    /** "June end". */
    private static final Production<Portion> EDGE_BEHIND = Production.anyOf(
            Lexis.phrases("beginning | start").map(words -> Portion.BEGINNING),
            Lexis.phrases("end").map(words -> Portion.END));

    private static final Production<Portion> ONE = Production.anyOf(
            EDGE,
            Lexis.phrases("early | first (week | part)").map(words -> Portion.EARLY),
            Lexis.phrases("mid | middle | (second | third | fourth) week").map(words -> Portion.MIDDLE),
            Lexis.phrases("late | later | (last | final) week | latter part | back end")
                    .map(words -> Portion.LATE));

    private static final Production<Portion> PORTION = Production.anyOf(
            ONE,
            ONE.before(Lexis.phrases("to | - | / | or")).before(ONE).map(first -> Portion.MIDDLE),
            Lexis.number(1, 1).before(Lexis.phrases("(st | nd | rd | th) week")).map(week -> Portion.MIDDLE));

    private static final Production<Portion> HALF = Production.anyOf(
            Lexis.phrases("first half").map(words -> Portion.EARLY),
            Lexis.phrases("(second | latter) half").map(words -> Portion.LATE));

    private PortionForms() {}

    /** The parts themselves, and portions of those that are longer than a day. */
    static Production<CalendarPart> of(Production<CalendarPart> parts) {
        Production<CalendarPart> longer = parts.filter(part -> !CalendarPart.mayBeDay(part));
        return Production.anyOf(
                parts,
                HALF.before(Lexis.phrases("of | in").maybe()).then(MonthForms.UNMISTAKABLE, CalendarPart::portion),
                PORTION.before(Lexis.phrases("of | in | -").maybe()).then(longer, CalendarPart::portion),
                longer.before(Lexis.phrases("-").maybe())
                        .then(EDGE_BEHIND, (part, portion) -> CalendarPart.portion(portion, part)));
    }
}

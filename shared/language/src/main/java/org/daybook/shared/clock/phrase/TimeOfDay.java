package org.daybook.shared.clock.phrase;

/**
 * A time before or behind a day, which says nothing of the day: "2022-06-30T00:00:00", "5pm on 30 June". One of another
 * time zone counts only at midnight, since it may be of the next day here.
 */
public final class TimeOfDay {

    private static final Production<PhraseToken> TWO = Lexis.number(1, 2);
    private static final Production<?> HALF_OF_DAY = Lexis.phrases("am | pm | a m | p m");
    private static final Production<?> MINUTES = Lexis.sign(":").leadingTo(upTo(59));
    private static final Production<?> FRACTION = Lexis.sign(".").leadingTo(Lexis.number(1, 9));

    private static final Production<?> DIGITAL =
            upTo(23).before(MINUTES).before(MINUTES.before(FRACTION.maybe()).maybe());
    private static final Production<?> MIDNIGHT =
            upTo(0).before(zeros()).before(zeros().before(FRACTION.maybe()).maybe());
    private static final Production<?> ZONE = Production.anyOf(
            Lexis.phrases("z | utc | gmt"),
            Lexis.sign("+-").leadingTo(TWO).before(Lexis.sign(":").leadingTo(TWO)));

    private static final Production<?> TIME = Production.anyOf(
            DIGITAL.before(HALF_OF_DAY.maybe()),
            MIDNIGHT.before(ZONE),
            upTo(12).before(Lexis.sign(".").leadingTo(upTo(59)).maybe()).before(HALF_OF_DAY),
            upTo(12).maybe().before(Lexis.phrases("midnight | noon | midday")));

    private TimeOfDay() {}

    public static Production<CalendarPart> around(Production<CalendarPart> days) {
        Production<?> before = TIME.before(Lexis.phrases(", [on] | on | of").maybe());
        Production<?> behind =
                Lexis.phrases("[,] at | , | @ | t | by | -").maybe().leadingTo(TIME);
        return Production.anyOf(days, before.leadingTo(days), days.before(behind));
    }

    private static Production<PhraseToken> upTo(int most) {
        return TWO.filter(token -> token.number() <= most);
    }

    private static Production<?> zeros() {
        return Lexis.sign(":").leadingTo(upTo(0));
    }
}

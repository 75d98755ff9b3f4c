package org.daybook.command.rule;

import java.time.LocalDate;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** An entry holds from today or from a day that has passed; both in the zone of the installation. */
public record EffectiveDayMayNotLieInTheFuture(LocalDate effectiveOn, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !effectiveOn.isAfter(today);
    }

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "effectiveOn";
    }

    @Override
    public String otherwise() {
        return "An entry may not hold from " + DayInWords.of(effectiveOn) + ", which is after today, "
                + DayInWords.of(today);
    }
}

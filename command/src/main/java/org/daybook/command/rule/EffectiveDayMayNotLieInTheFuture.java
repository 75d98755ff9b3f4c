package org.daybook.command.rule;

import java.time.LocalDate;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** An entry takes effect today or on an earlier day, in the zone of the installation. */
@Breach(kind = Rejection.Kind.INVALID, field = "effectiveOn")
public record EffectiveDayMayNotLieInTheFuture(LocalDate earlier, LocalDate later) implements DaysInOrder {

    @Override
    public String otherwise() {
        return "An entry cannot take effect on " + DayInWords.of(earlier) + ", which is after today, "
                + DayInWords.of(later);
    }
}

package org.daybook.command.decision;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/**
 * Another decision, taken on the same day or later, takes the place of this one.
 *
 * @param itself whether the decision named is this one
 */
@Breach(kind = Rejection.Kind.INVALID, field = "by")
record ALaterDecisionTakesItsPlace(LocalDate takenOn, LocalDate successorTakenOn, boolean itself) implements Rule {

    @Override
    public boolean holds() {
        return !itself && !successorTakenOn.isBefore(takenOn);
    }

    @Override
    public String otherwise() {
        return itself
                ? "A decision cannot take its own place; name the later one"
                : "That decision was taken on " + DayInWords.of(successorTakenOn)
                        + ", before this one, which was taken on " + DayInWords.of(takenOn);
    }
}

package org.daybook.command.decision.registering;

import java.time.LocalDate;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.board.delegation.Delegation;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.rejection.Rejection;

/** The officer had the power on the day of the decision: it had begun, and had neither run out nor been ended. */
@Breach(kind = Rejection.Kind.INVALID, field = "authority.power")
record PowerIsHeldOnTheDayOfTheDecision(DelegatedPower power, LocalDate on) implements Rule {

    @Override
    public boolean holds() {
        return power.isHeldOn(on);
    }

    @Override
    public String otherwise() {
        Delegation delegation = power.delegation();
        LocalDate last = power.endedOn() == null ? delegation.until() : power.endedOn();
        return delegation.post() + " has that power from " + DayInWords.of(delegation.from())
                + (last == null ? "" : " until " + DayInWords.of(last)) + ", not on " + DayInWords.of(on)
                + "; name another power, or the day on which it was used";
    }
}

package org.daybook.command.register.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.shared.board.delegation.Delegation;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.text.LocalId;
import org.jspecify.annotations.Nullable;

/**
 * A power that a board delegated to an officer, as decisions taken under it must know it.
 *
 * @param endedOn the day on which the board ended it; absent while it has not
 */
public record DelegatedPower(Delegation delegation, @Nullable LocalDate endedOn) {

    /** Whether the officer had the power on that day: on the day on which it is ended they still have. */
    public boolean isHeldOn(LocalDate day) {
        return delegation.covers(day) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Folds the stream of a board; empty where it has delegated no such power. */
    public static Optional<DelegatedPower> of(List<StampedEvent> board, LocalId id) {
        DelegatedPower power = null;
        for (StampedEvent entry : board) {
            if (entry.event() instanceof PowerDelegated e && e.delegation().equals(id)) {
                power = new DelegatedPower(new Delegation(e.post(), e.account(), e.power(), e.from(), e.until()), null);
            } else if (power != null
                    && entry.event() instanceof DelegationEnded e
                    && e.delegation().equals(id)) {
                power = new DelegatedPower(power.delegation, entry.effectiveOn());
            }
        }
        return Optional.ofNullable(power);
    }
}

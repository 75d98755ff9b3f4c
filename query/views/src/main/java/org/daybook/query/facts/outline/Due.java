package org.daybook.query.facts.outline;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDateKind;

/**
 * When something is promised, as far as {@link org.daybook.shared.clock.TargetDate} tells it without its words.
 *
 * @param kind absent where months are promised
 * @param first absent where the promise names none
 * @param last its last possible day; absent where it has none
 */
record Due(TargetDateKind kind, LocalDate first, LocalDate last) {

    boolean hasPassedOn(LocalDate day) {
        return !isSaidToBeComplete() && last != null && last.isBefore(day);
    }

    boolean hasNoDay() {
        return kind == TargetDateKind.CONTINGENT || kind == TargetDateKind.TO_BE_CONFIRMED;
    }

    boolean isSaidToBeComplete() {
        return kind == TargetDateKind.COMPLETE;
    }
}

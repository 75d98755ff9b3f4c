package org.daybook.shared.review.laterdate;

import org.daybook.shared.clock.DateInWords;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A later date that was asked for, granted or refused.
 *
 * @param due absent where it was refused
 * @param why the reason for asking or refusing, or the remark on granting it
 */
public record LaterDate(LaterDateStep step, @Nullable TargetDate due, @Nullable Text why) {

    /** "Requested: 30 June 2027". */
    public String inWords() {
        return FactWording.joined(": ", step, due == null ? null : DateInWords.of(due));
    }
}

package org.daybook.shared.review.answer;

import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What management undertakes.
 *
 * @param action what it will do; absent only where it does not agree
 */
public record ManagementResponse(Agreement agreement, @Nullable Text action) {

    /** "Partly agreed: the board will see the plan". */
    public String inWords() {
        return FactWording.joined(": ", agreement, action);
    }
}

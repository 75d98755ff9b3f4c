package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A risk was assessed. It holds instead of every assessment before it.
 *
 * @param likelihood 1 to 5, the lowest first
 * @param impact 1 to 5, the lowest first
 * @param owner the post that looks after it
 * @param mitigation what is done about it
 */
public record RiskAssessed(
        LocalId boardItem,
        Integer likelihood,
        Integer impact,
        @Nullable Post owner,
        @Nullable Text mitigation,
        @Nullable Text reason)
        implements BoardItemEvent {

    /** Likelihood times impact: 1 to 25. */
    public int score() {
        return likelihood * impact;
    }
}

package org.daybook.shared.decision.wording;

import java.util.List;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a decision.
 *
 * @param decided what was decided
 * @param reasons absent where none are recorded
 * @param options those considered and rejected
 */
public record Wording(Text decided, @Nullable Text reasons, List<RejectedOption> options) {
    private static final int MOST_OPTIONS = 50;

    public Wording {
        options = options == null ? List.of() : List.copyOf(options);
        Required.distinct(options, MOST_OPTIONS, "options");
    }
}

package org.daybook.shared.decision.wording;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An option that was considered and rejected.
 *
 * @param whyNot absent where the minute gives no reason
 */
public record RejectedOption(Text option, @Nullable Text whyNot) {}

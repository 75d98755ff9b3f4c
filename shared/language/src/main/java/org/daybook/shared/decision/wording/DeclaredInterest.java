package org.daybook.shared.decision.wording;

import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An interest that somebody declared before the decision.
 *
 * @param interest what it is
 * @param conduct what was done about it: stayed, spoke, left; absent where the record does not say so
 */
public record DeclaredInterest(Post post, Text interest, @Nullable Text conduct) {}

package org.daybook.shared.review.answer;

import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Accepts the pending answer on behalf of the panel. */
public record AcceptAnswer(Label recommendation, @Nullable Text note) implements ReviewCommand {}

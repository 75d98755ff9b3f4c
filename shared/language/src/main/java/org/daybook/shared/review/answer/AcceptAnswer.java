package org.daybook.shared.review.answer;

import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Says that the answer which waits satisfies the panel. */
public record AcceptAnswer(Label recommendation, @Nullable Text note) implements ReviewCommand {}

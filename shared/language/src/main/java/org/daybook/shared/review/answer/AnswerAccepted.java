package org.daybook.shared.review.answer;

import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel accepted the answer. */
public record AnswerAccepted(Label recommendation, @Nullable Text note) implements ReviewEvent {}

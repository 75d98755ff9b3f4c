package org.daybook.shared.review;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Closes a recommendation. A reason is required if no answer to it was accepted. */
public record CloseRecommendation(Label recommendation, @Nullable Text reason) implements ReviewCommand {}

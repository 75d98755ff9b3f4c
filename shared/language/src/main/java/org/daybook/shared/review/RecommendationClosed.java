package org.daybook.shared.review;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel closed the recommendation. */
public record RecommendationClosed(Label recommendation, @Nullable Text reason) implements ReviewEvent {}

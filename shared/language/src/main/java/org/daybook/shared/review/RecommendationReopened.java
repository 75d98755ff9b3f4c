package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** What was closed was taken up again; absent a date, the answer is due when it was before. */
public record RecommendationReopened(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewEvent {}

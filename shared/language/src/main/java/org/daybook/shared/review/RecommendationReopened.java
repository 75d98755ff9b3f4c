package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A closed recommendation was reopened. Without a date, the answer remains due when it was. */
public record RecommendationReopened(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewEvent {}

package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Takes up again what was closed: an answer is owed again, by another date where one is given. */
public record ReopenRecommendation(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewCommand {}

package org.daybook.shared.review;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Reopens a closed recommendation: an answer is due again, by another date if one is given. */
public record ReopenRecommendation(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewCommand {}

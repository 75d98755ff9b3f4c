package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Asks for another answer, by another date where one is given. */
public record SendBackAnswer(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewCommand {}

package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Sends the answer back, with another due date if one is given. */
public record SendBackAnswer(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewCommand {}

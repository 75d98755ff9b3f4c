package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel asked for another answer; absent a date, it is due when the one before was. */
public record AnswerSentBack(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewEvent {}

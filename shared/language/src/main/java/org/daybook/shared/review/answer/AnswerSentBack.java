package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The panel sent the answer back. Without a date, the next one is due when the previous one was. */
public record AnswerSentBack(Label recommendation, Text reason, @Nullable TargetDate answerDue)
        implements ReviewEvent {}

package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The due date of the answer was changed. */
public record AnswerRescheduled(Label recommendation, TargetDate answerDue, Text reason) implements ReviewEvent {}

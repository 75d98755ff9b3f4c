package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The answer is due by another date. */
public record AnswerRescheduled(Label recommendation, TargetDate answerDue, Text reason) implements ReviewEvent {}

package org.daybook.shared.review.answer;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Changes the due date of an answer that is still due. */
public record RescheduleAnswer(Label recommendation, TargetDate answerDue, Text reason) implements ReviewCommand {}

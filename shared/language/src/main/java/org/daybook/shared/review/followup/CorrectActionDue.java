package org.daybook.shared.review.followup;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** States the date by which what was agreed is due, where the record has it wrong. This is no extension. */
public record CorrectActionDue(Label recommendation, TargetDate due, Text reason) implements FollowUpCommand {}

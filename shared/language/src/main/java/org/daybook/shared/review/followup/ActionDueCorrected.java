package org.daybook.shared.review.followup;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The date by which what was agreed is due was wrong on record, and is put right. */
public record ActionDueCorrected(Label recommendation, TargetDate due, Text reason) implements FollowUpEvent {}

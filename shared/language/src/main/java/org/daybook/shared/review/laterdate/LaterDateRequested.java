package org.daybook.shared.review.laterdate;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The panel was asked for a later date. */
public record LaterDateRequested(Label recommendation, TargetDate due, Text reason) implements FollowUpEvent {}

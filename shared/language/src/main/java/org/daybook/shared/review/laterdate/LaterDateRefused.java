package org.daybook.shared.review.laterdate;

import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** The panel refused a later date; the date before it holds. */
public record LaterDateRefused(Label recommendation, Text reason) implements FollowUpEvent {}

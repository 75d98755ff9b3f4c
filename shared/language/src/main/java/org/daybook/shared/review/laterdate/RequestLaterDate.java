package org.daybook.shared.review.laterdate;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Asks the panel for a later date by which what was agreed may be done. */
public record RequestLaterDate(Label recommendation, TargetDate due, Text reason) implements FollowUpCommand {}

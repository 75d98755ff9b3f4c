package org.daybook.shared.review.laterdate;

import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Refuses the later date that was asked for. */
public record RefuseLaterDate(Label recommendation, Text reason) implements FollowUpCommand {}

package org.daybook.shared.review.followup;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Refuses the later date that was asked for. */
public record RefuseLaterDate(Label recommendation, Text reason) implements FollowUpCommand {}

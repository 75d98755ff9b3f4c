package org.daybook.shared.review.followup;

import org.daybook.shared.review.Priority;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;

/** Gives a recommendation another priority on the scale of its review, or its first. */
public record PrioritiseRecommendation(Label recommendation, Priority priority, Text reason)
        implements FollowUpCommand {}

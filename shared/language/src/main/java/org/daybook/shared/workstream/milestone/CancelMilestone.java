package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Removes a milestone from the plan. */
public record CancelMilestone(LocalId milestone, Text reason) implements MilestoneCommand {}

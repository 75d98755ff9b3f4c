package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Takes a bar off the plan. */
public record CancelMilestone(LocalId milestone, Text reason) implements MilestoneCommand {}

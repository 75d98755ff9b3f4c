package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records that a milestone was reached. */
public record AchieveMilestone(LocalId milestone, @Nullable Text note) implements MilestoneCommand {}

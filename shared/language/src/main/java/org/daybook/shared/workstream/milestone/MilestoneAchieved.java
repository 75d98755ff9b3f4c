package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A milestone was reached. */
public record MilestoneAchieved(LocalId milestone, @Nullable Text note) implements MilestoneEvent {}

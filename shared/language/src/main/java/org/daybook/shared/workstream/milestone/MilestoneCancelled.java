package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A milestone was removed from the plan. */
public record MilestoneCancelled(LocalId milestone, Text reason) implements MilestoneEvent {}

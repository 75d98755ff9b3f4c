package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the milestones of a workstream. */
public sealed interface MilestoneEvent extends WorkstreamEvent
        permits MilestoneScheduled, MilestoneMoved, MilestoneAchieved, MilestoneCancelled {

    /** The milestone that it is about. */
    LocalId milestone();
}

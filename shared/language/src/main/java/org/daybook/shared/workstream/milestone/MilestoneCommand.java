package org.daybook.shared.workstream.milestone;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the milestones of a workstream. */
public sealed interface MilestoneCommand extends WorkstreamCommand
        permits ScheduleMilestone, MoveMilestone, AchieveMilestone, CancelMilestone {}

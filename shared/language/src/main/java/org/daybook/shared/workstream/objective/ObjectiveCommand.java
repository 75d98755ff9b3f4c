package org.daybook.shared.workstream.objective;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the objectives of a workstream. */
public sealed interface ObjectiveCommand extends WorkstreamCommand
        permits AddObjective, RewordObjective, MoveObjective, TagObjective, RetireObjective {}

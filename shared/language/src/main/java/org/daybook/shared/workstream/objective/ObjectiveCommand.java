package org.daybook.shared.workstream.objective;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the objectives of a workstream. */
public sealed interface ObjectiveCommand extends WorkstreamCommand
        permits AddObjective, RewordObjective, MoveObjective, TagObjective, RetireObjective {}

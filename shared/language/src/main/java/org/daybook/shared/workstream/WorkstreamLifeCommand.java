package org.daybook.shared.workstream;

/** The commands of a workstream as a whole. */
public sealed interface WorkstreamLifeCommand extends WorkstreamCommand
        permits OpenWorkstream, RenameWorkstream, AssignOwner, MarkWorkstream, CloseWorkstream, ReopenWorkstream {}

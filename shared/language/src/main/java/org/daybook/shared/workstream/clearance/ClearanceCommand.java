package org.daybook.shared.workstream.clearance;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the clearance of updates. */
public sealed interface ClearanceCommand extends WorkstreamCommand
        permits RequestClearance, ClearUpdate, SendBackUpdate {}

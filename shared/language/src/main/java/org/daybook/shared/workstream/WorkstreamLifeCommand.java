package org.daybook.shared.workstream;

import org.daybook.shared.workstream.clearance.AssignSponsor;

/** The commands of a workstream as a whole. */
public sealed interface WorkstreamLifeCommand extends WorkstreamCommand
        permits OpenWorkstream,
                RenameWorkstream,
                AssignOwner,
                AssignSponsor,
                MarkWorkstream,
                CloseWorkstream,
                ReopenWorkstream {}

package org.daybook.shared.workstream;

import org.daybook.shared.workstream.clearance.SponsorAssigned;

/** The events of a workstream as a whole. */
public sealed interface WorkstreamLifeEvent extends WorkstreamEvent
        permits WorkstreamOpened,
                WorkstreamRenamed,
                OwnerAssigned,
                SponsorAssigned,
                WorkstreamMarked,
                WorkstreamClosed,
                WorkstreamReopened {}

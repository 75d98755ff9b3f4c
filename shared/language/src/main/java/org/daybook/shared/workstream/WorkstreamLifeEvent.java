package org.daybook.shared.workstream;

/** What may have happened to a workstream as a whole. */
public sealed interface WorkstreamLifeEvent extends WorkstreamEvent
        permits WorkstreamOpened,
                WorkstreamRenamed,
                OwnerAssigned,
                WorkstreamMarked,
                WorkstreamClosed,
                WorkstreamReopened {}

package org.daybook.shared.workstream;

/** The events of a workstream as a whole. */
public sealed interface WorkstreamLifeEvent extends WorkstreamEvent
        permits WorkstreamOpened,
                WorkstreamRenamed,
                OwnerAssigned,
                WorkstreamMarked,
                WorkstreamClosed,
                WorkstreamReopened {}

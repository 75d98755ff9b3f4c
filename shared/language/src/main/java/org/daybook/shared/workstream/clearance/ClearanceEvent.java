package org.daybook.shared.workstream.clearance;

import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the clearance of updates. */
public sealed interface ClearanceEvent extends WorkstreamEvent
        permits ClearanceRequested, UpdateCleared, UpdateSentBack {

    /** The number of the request that it is about; a workstream counts its requests from 1. */
    Integer clearance();
}

package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the decisions on a workstream. */
public sealed interface DecisionEvent extends WorkstreamEvent
        permits DecisionRequested, DecisionRecorded, DecisionRequestWithdrawn {

    /** The request for a decision that it is about. */
    LocalId decision();
}

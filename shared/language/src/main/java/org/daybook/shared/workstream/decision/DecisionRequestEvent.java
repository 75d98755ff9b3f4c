package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events about the requests for decisions of a workstream. */
public sealed interface DecisionRequestEvent extends WorkstreamEvent
        permits DecisionRequested, DecisionRecorded, RequestAnswered, DecisionRequestWithdrawn {

    /** The request for a decision that it is about. */
    LocalId decision();
}

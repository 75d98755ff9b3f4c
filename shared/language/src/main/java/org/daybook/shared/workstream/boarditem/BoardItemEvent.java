package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the risks and recommendations of a workstream. */
public sealed interface BoardItemEvent extends WorkstreamEvent
        permits BoardItemRaised, RiskAssessed, BoardItemResolved {

    /** The risk or recommendation that it is about. */
    LocalId boardItem();
}

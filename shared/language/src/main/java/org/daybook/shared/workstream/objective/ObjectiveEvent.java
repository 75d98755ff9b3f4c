package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the objectives of a workstream. */
public sealed interface ObjectiveEvent extends WorkstreamEvent
        permits ObjectiveAdded, ObjectiveReworded, ObjectiveMoved, ObjectiveTagged, ObjectiveRetired {

    /** The objective that it is about. */
    LocalId objective();
}

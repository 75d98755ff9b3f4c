package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.deliverable.completion.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.completion.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;

/** The events of the deliverables of a workstream. */
public sealed interface DeliverableEvent extends WorkstreamEvent
        permits DeliverableAdded,
                DeliverableReworded,
                DeliverableRescheduled,
                DeliverableRated,
                DeliverableHandedOver,
                DeliverableTagged,
                DeliverableCompleted,
                DeliverableReopened,
                DeliverableWithdrawn {

    /** The deliverable that it is about. */
    LocalId deliverable();
}

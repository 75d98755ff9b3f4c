package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the deliverables of a workstream. */
public sealed interface DeliverableCommand extends WorkstreamCommand
        permits AddDeliverable,
                RewordDeliverable,
                RescheduleDeliverable,
                RateDeliverable,
                HandOverDeliverable,
                TagDeliverable,
                CompleteDeliverable,
                ReopenDeliverable,
                WithdrawDeliverable {}

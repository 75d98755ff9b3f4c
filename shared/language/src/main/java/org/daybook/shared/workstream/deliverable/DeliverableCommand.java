package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.deliverable.completion.CompleteDeliverable;
import org.daybook.shared.workstream.deliverable.completion.ReopenDeliverable;
import org.daybook.shared.workstream.deliverable.completion.WithdrawDeliverable;

/** The commands of the deliverables of a workstream. */
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

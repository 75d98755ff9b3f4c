package org.daybook.shared.action;

import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.contract.DaybookEvent;

/** The events of an action. */
public sealed interface ActionEvent extends DaybookEvent
        permits ActionRaised,
                ActionReported,
                ActionRescheduled,
                ActionReassigned,
                ActionPutOnHold,
                ActionResumed,
                ActionCompleted,
                ActionDropped,
                ActionReopened,
                ActionLinked,
                ActionRestated,
                ActionTextRedacted {}

package org.daybook.command.workstream.deliverable;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;

/** What has been completed is not promised for another day, unless it is reopened first. */
public record CompletedDeliverableCannotBeRescheduled(LocalId deliverable, DeliverableStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status != DeliverableStatus.COMPLETED;
    }

    @Override
    public String field() {
        return "deliverable";
    }

    @Override
    public String otherwise() {
        return "The deliverable " + deliverable + " is completed; reopen it first";
    }
}

package org.daybook.command.workstream.deliverable;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;

/** A completed or withdrawn deliverable stays as it is, unless it is reopened first. */
public record OnlyAnOpenDeliverableChanges(LocalId deliverable, DeliverableStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == DeliverableStatus.OPEN;
    }

    @Override
    public String field() {
        return "deliverable";
    }

    @Override
    public String otherwise() {
        return "The deliverable " + deliverable + " is " + status.name().toLowerCase(Locale.ROOT) + "; reopen it first";
    }
}

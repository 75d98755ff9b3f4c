package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says that the deliverable is no longer promised. */
public record WithdrawDeliverable(LocalId deliverable, Text reason) implements DeliverableCommand {
    public WithdrawDeliverable {
        Required.present(deliverable, "deliverable");
        Required.present(reason, "reason");
    }
}

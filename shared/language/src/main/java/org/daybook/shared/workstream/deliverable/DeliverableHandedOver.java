package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** A deliverable has another owner. */
public record DeliverableHandedOver(LocalId deliverable, Post owner) implements DeliverableEvent {
    public DeliverableHandedOver {
        Required.present(deliverable, "deliverable");
        Required.present(owner, "owner");
    }
}

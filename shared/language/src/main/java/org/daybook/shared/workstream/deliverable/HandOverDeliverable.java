package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;

/** Gives a deliverable another owner. */
public record HandOverDeliverable(LocalId deliverable, Post owner) implements DeliverableCommand {
    public HandOverDeliverable {
        Required.present(deliverable, "deliverable");
        Required.present(owner, "owner");
    }
}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagRating;

/** Rates a deliverable; red needs a reason. */
public record RateDeliverable(LocalId deliverable, RagRating rating, Text reason) implements DeliverableCommand {
    public RateDeliverable {
        Required.present(deliverable, "deliverable");
        Required.present(rating, "rating");
    }
}

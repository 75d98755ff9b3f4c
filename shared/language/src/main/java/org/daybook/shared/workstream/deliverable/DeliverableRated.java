package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagRating;

/** A deliverable was rated. */
public record DeliverableRated(LocalId deliverable, RagRating rating, Text reason) implements DeliverableEvent {
    public DeliverableRated {
        Required.present(deliverable, "deliverable");
        Required.present(rating, "rating");
    }
}

package org.daybook.shared.workstream.rag;

import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The workstream was rated in one dimension. */
public record RagChanged(RagDimension dimension, RagRating rating, Text reason) implements RagEvent {
    public RagChanged {
        Required.present(dimension, "dimension");
        Required.present(rating, "rating");
    }
}

package org.daybook.shared.workstream.rag;

import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Rates the workstream in one dimension; red needs a reason. */
public record ChangeRag(RagDimension dimension, RagRating rating, Text reason) implements RagCommand {
    public ChangeRag {
        Required.present(dimension, "dimension");
        Required.present(rating, "rating");
    }
}

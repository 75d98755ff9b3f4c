package org.daybook.shared.workstream.rag;

import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A rating and its reason, which may be absent except for red. */
public record Rating(RagRating rating, @Nullable Text reason) {

    /** "Amber: Two posts are vacant". */
    public String inWords() {
        return FactWording.joined(": ", rating, reason);
    }
}

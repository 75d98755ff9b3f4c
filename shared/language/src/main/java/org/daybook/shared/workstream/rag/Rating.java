package org.daybook.shared.workstream.rag;

import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;

/** A rating and why; the reason may be absent, but never for red. */
public record Rating(RagRating rating, Text reason) {

    /** "Amber: Two posts are vacant". */
    public String inWords() {
        return FactWording.joined(": ", rating, reason);
    }
}

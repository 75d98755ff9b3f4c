package org.daybook.shared.workstream.rag;

import org.daybook.shared.text.Text;

/** A rating and why; the reason may be absent, but never for red. */
public record Rating(RagRating rating, Text reason) {}

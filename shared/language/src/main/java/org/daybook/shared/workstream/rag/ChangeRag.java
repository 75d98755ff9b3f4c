package org.daybook.shared.workstream.rag;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Rates the workstream in one dimension; red needs a reason. */
public record ChangeRag(RagDimension dimension, RagRating rating, @Nullable Text reason) implements RagCommand {}

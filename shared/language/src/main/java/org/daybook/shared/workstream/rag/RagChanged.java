package org.daybook.shared.workstream.rag;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The workstream was rated in one dimension. */
public record RagChanged(RagDimension dimension, RagRating rating, @Nullable Text reason) implements RagEvent {}

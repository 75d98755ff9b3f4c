package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagRating;
import org.jspecify.annotations.Nullable;

/** A deliverable was rated. */
public record DeliverableRated(LocalId deliverable, RagRating rating, @Nullable Text reason)
        implements DeliverableEvent {}

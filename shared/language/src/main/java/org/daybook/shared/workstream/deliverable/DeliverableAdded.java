package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A deliverable with a target date was added. */
public record DeliverableAdded(
        LocalId deliverable,
        Text description,
        TargetDate targetDate,
        @Nullable LocalId objective,
        @Nullable Label reference,
        @Nullable Post owner)
        implements DeliverableEvent {}

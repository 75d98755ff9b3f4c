package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Something was promised by a date. */
public record DeliverableAdded(
        LocalId deliverable,
        Text description,
        TargetDate targetDate,
        @Nullable LocalId objective,
        @Nullable Label reference,
        @Nullable Post owner)
        implements DeliverableEvent {}

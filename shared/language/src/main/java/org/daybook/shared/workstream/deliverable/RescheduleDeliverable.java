package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Moves the target date, with the reason and, if the programme requires it, the approved decision. */
public record RescheduleDeliverable(LocalId deliverable, TargetDate targetDate, Text reason, @Nullable LocalId decision)
        implements DeliverableCommand {}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The target date of a deliverable moved. */
public record DeliverableRescheduled(
        LocalId deliverable, TargetDate targetDate, Text reason, @Nullable LocalId decision)
        implements DeliverableEvent {}

package org.daybook.shared.workstream.deliverable.completion;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;

/** A completed or withdrawn deliverable was reopened. */
public record DeliverableReopened(LocalId deliverable, Text reason) implements DeliverableEvent {}

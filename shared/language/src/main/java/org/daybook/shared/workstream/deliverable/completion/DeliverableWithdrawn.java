package org.daybook.shared.workstream.deliverable.completion;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableEvent;

/** A deliverable was withdrawn. */
public record DeliverableWithdrawn(LocalId deliverable, Text reason) implements DeliverableEvent {}

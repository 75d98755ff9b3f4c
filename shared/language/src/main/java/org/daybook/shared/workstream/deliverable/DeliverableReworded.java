package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A deliverable was reworded. */
public record DeliverableReworded(LocalId deliverable, Text description) implements DeliverableEvent {}

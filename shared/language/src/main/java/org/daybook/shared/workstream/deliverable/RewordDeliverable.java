package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Rewords a deliverable. */
public record RewordDeliverable(LocalId deliverable, Text description) implements DeliverableCommand {}

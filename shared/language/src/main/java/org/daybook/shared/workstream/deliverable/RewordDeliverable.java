package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Words a deliverable anew. */
public record RewordDeliverable(LocalId deliverable, Text description) implements DeliverableCommand {}

package org.daybook.shared.workstream.deliverable.completion;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;

/** Reopens a completed or withdrawn deliverable. */
public record ReopenDeliverable(LocalId deliverable, Text reason) implements DeliverableCommand {}

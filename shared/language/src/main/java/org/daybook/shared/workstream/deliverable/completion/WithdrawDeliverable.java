package org.daybook.shared.workstream.deliverable.completion;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;

/** Withdraws the deliverable, which is then no longer promised. */
public record WithdrawDeliverable(LocalId deliverable, Text reason) implements DeliverableCommand {}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;

/** What a deliverable was added with and never changes: the objective it stands under and its reference. */
public record DeliverableOpening(LocalId objective, Label reference) {}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** Gives a deliverable another owner. */
public record HandOverDeliverable(LocalId deliverable, Post owner) implements DeliverableCommand {}

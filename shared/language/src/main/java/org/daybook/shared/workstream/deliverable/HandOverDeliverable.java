package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** Hands a deliverable over to another owner. */
public record HandOverDeliverable(LocalId deliverable, Post owner) implements DeliverableCommand {}

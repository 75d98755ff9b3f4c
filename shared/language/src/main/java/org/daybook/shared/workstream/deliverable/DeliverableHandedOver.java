package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** A deliverable was handed over to another owner. */
public record DeliverableHandedOver(LocalId deliverable, Post owner) implements DeliverableEvent {}

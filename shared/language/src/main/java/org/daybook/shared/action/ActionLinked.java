package org.daybook.shared.action;

import org.daybook.shared.review.EntryLink;

/** A next step or deliverable took the action up. */
public record ActionLinked(EntryLink takenUpBy) implements ActionEvent {}

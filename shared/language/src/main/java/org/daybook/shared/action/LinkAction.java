package org.daybook.shared.action;

import org.daybook.shared.review.EntryLink;

/** Names the next step or deliverable that took an action up. A later link replaces an earlier one. */
public record LinkAction(EntryLink takenUpBy) implements ActionCommand {}

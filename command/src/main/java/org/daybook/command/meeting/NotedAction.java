package org.daybook.command.meeting;

import org.daybook.shared.review.EntryLink;

/**
 * What the rules need to know of an action.
 *
 * @param takenUpBy the entry that took it up last; absent while none has
 */
record NotedAction(EntryLink takenUpBy) {}

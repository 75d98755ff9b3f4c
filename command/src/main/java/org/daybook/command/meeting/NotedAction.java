package org.daybook.command.meeting;

import org.daybook.shared.review.EntryLink;

/**
 * The state of an action that the rules need.
 *
 * @param takenUpBy the entry that took it up last; absent while none has
 */
record NotedAction(EntryLink takenUpBy) {}

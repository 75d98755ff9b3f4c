package org.daybook.shared.meeting.action;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;

/** Names the next step or deliverable that took up an action. A later link replaces an earlier one. */
public record TakeUpAction(LocalId action, EntryLink takenUpBy) implements MeetingCommand {}

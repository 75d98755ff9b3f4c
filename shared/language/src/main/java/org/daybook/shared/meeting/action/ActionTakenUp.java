package org.daybook.shared.meeting.action;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;

/** A next step or deliverable took the action up. */
public record ActionTakenUp(LocalId action, EntryLink takenUpBy) implements MeetingEvent {}

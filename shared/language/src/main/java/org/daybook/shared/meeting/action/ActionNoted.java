package org.daybook.shared.meeting.action;

import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** An action was noted at the meeting, perhaps with the entry that takes it up. */
public record ActionNoted(LocalId action, Text text, Post by, @Nullable EntryLink takenUpBy) implements MeetingEvent {}

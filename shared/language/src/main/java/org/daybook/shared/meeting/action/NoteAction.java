package org.daybook.shared.meeting.action;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Notes an action that was agreed at a meeting.
 *
 * @param action its id in the meeting; absent means a new one
 * @param by the post that is to act
 * @param takenUpBy the next step or deliverable that took it up; absent while none has
 */
public record NoteAction(@Nullable LocalId action, Text text, Post by, @Nullable EntryLink takenUpBy)
        implements MeetingCommand {}

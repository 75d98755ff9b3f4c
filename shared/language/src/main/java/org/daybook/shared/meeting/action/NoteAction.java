package org.daybook.shared.meeting.action;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/**
 * Notes an action that arose at a meeting.
 *
 * @param action its id in the meeting; absent means a new one
 * @param by the post that is to act
 * @param takenUpBy the next step or deliverable that took it up; absent while none has
 */
public record NoteAction(LocalId action, Text text, Post by, EntryLink takenUpBy) implements MeetingCommand {
    public NoteAction {
        Required.present(text, "text");
        Required.present(by, "by");
    }
}

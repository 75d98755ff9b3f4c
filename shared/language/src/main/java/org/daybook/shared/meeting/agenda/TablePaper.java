package org.daybook.shared.meeting.agenda;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.text.Required;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Tables a submitted update of a workstream at a meeting.
 *
 * @param update its number in the workstream, from 1
 */
public record TablePaper(WorkstreamId workstream, Integer update) implements MeetingCommand {
    public TablePaper {
        Required.between(update, 1, Integer.MAX_VALUE, "update");
    }
}

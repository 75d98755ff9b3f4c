package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.jspecify.annotations.Nullable;

/**
 * Tables a submitted update of a workstream at a meeting, under the next number.
 *
 * @param update its number in the workstream, from 1
 * @param item the agenda item that it belongs to; absent where it belongs to none
 * @param late why it comes after the agenda has gone out; required then
 */
public record TablePaper(WorkstreamId workstream, Integer update, @Nullable LocalId item, @Nullable Text late)
        implements PaperCommand {

    public TablePaper {
        Required.between(update, 1, Integer.MAX_VALUE, "update");
    }

    /** One that belongs to no item and is not late. */
    public TablePaper(WorkstreamId workstream, Integer update) {
        this(workstream, update, null, null);
    }
}

package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A submitted update was tabled at the meeting, pinned by number and digest.
 *
 * @param paper its id in the meeting; absent before version 2
 * @param ordinal its number among the papers of the meeting, which never changes; absent before version 2
 * @param item the agenda item that it belongs to
 * @param late why it came after the agenda had gone out
 */
public record PaperTabled(
        WorkstreamId workstream,
        SeenUpdate update,
        @Nullable LocalId paper,
        @Nullable Integer ordinal,
        @Nullable LocalId item,
        @Nullable Text late)
        implements PaperEvent {

    /** One of which the update alone is known. */
    public PaperTabled(WorkstreamId workstream, SeenUpdate update) {
        this(workstream, update, null, null, null, null);
    }

    /** The paper that it tables. */
    public Paper asPaper() {
        return new Paper(workstream, update, paper, ordinal, item, late);
    }
}

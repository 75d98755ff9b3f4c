package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting: a submitted update of a workstream, pinned by number and digest.
 *
 * @param paper its id in the meeting; absent of those tabled before papers had one
 * @param ordinal its number among the papers of the meeting; absent as that
 * @param item the agenda item that it belongs to
 * @param late why it came after the agenda had gone out
 */
public record Paper(
        WorkstreamId workstream,
        SeenUpdate update,
        @Nullable LocalId paper,
        @Nullable Integer ordinal,
        @Nullable LocalId item,
        @Nullable Text late) {

    /** One of which the update alone is known. */
    public Paper(WorkstreamId workstream, SeenUpdate update) {
        this(workstream, update, null, null, null, null);
    }
}

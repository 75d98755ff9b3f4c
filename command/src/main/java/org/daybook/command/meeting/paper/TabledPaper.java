package org.daybook.command.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * A paper of a meeting, in the place of its number.
 *
 * @param workstream of an update; absent of a document
 * @param update its number in the workstream; absent of a document
 */
record TabledPaper(LocalId paper, WorkstreamId workstream, Integer update, boolean withdrawn) {

    TabledPaper asWithdrawn() {
        return new TabledPaper(paper, workstream, update, true);
    }

    boolean is(WorkstreamId other, int number) {
        return !withdrawn && other.equals(workstream) && update == number;
    }
}

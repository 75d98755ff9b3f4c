package org.daybook.command.meeting.paper;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.workstream.WorkstreamId;

/** A paper is a submitted update of a workstream of a programme that the board serves. */
@Breach(kind = Rejection.Kind.INVALID, field = "update")
record PaperIsAnUpdateOfTheProgramme(WorkstreamId workstream, int update, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "There is no update " + update + " of a workstream " + workstream + " of the programme";
    }
}

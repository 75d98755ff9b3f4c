package org.daybook.command.meeting.paper;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** An update is tabled at a meeting only once. */
@Breach(field = "update")
record PaperIsTabledOnce(int update, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Update " + update + " of the workstream is already tabled";
    }
}

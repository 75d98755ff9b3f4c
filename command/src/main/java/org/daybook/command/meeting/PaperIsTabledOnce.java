package org.daybook.command.meeting;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A paper that lies before a meeting is not laid there again. */
@Breach(field = "update")
record PaperIsTabledOnce(int update, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Update " + update + " of the workstream is already tabled";
    }
}

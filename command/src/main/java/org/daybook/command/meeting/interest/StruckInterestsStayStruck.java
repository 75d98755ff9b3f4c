package org.daybook.command.meeting.interest;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A declaration that was taken back comes back under another id. */
@Breach(field = "interest")
record StruckInterestsStayStruck(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "This declaration was taken back; leave the id out to record it again";
    }
}

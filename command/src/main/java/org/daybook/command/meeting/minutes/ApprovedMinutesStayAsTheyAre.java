package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Rule;

/** What a board has approved is neither rewritten nor approved again. */
public record ApprovedMinutesStayAsTheyAre(boolean approved) implements Rule {

    @Override
    public boolean holds() {
        return !approved;
    }

    @Override
    public String otherwise() {
        return "The minutes are approved and cannot be changed";
    }
}

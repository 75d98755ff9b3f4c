package org.daybook.command.workstream.clearance;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A slide is cleared or sent back before it is submitted: then it is frozen, and nothing can come of it. */
@Breach(field = "clearance")
record OnlyAnUnsubmittedUpdateIsAnswered(ClearanceState state) implements Rule {

    @Override
    public boolean holds() {
        return !(state instanceof ClearanceState.Submitted);
    }

    @Override
    public String otherwise() {
        return "An update was submitted since clearance was asked for, so it can be neither cleared nor sent back."
                + " Ask the owner to submit another";
    }
}

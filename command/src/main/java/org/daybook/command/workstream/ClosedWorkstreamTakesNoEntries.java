package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;

/** Nothing but reopening, corrections and redactions follows the closing of a workstream. */
record ClosedWorkstreamTakesNoEntries(boolean closed, boolean allowed) implements Rule {

    @Override
    public boolean holds() {
        return !closed || allowed;
    }

    @Override
    public String otherwise() {
        return "The workstream is closed; reopen it first";
    }
}

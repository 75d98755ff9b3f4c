package org.daybook.command.workstream;

import org.daybook.command.rule.Rule;

/** Nothing but reopening follows the closing of a workstream. */
record ClosedWorkstreamTakesNoEntries(boolean closed, boolean reopening) implements Rule {

    @Override
    public boolean holds() {
        return !closed || reopening;
    }

    @Override
    public String otherwise() {
        return "The workstream is closed; reopen it first";
    }
}

package org.daybook.command.programme;

import org.daybook.command.rule.Rule;

/** A closed programme stays as it is. */
record ClosedProgrammeTakesNothing(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }

    @Override
    public String otherwise() {
        return "The programme is closed and stays as it is; open a new one instead";
    }
}

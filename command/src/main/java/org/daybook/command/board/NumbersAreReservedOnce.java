package org.daybook.command.board;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A number of minutes that was reserved is not given out again. */
@Breach(field = "next")
record NumbersAreReservedOnce(int next, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "Numbers below " + next + " are reserved already; continue with " + next + " or more";
    }
}

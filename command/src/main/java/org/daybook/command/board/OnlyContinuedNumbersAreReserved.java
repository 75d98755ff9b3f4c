package org.daybook.command.board;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** Numbers are reserved only for minutes that are numbered from meeting to meeting. */
@Breach(field = "meeting")
record OnlyContinuedNumbersAreReserved(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board numbers the minutes of each meeting afresh, so that there is nothing to reserve";
    }
}

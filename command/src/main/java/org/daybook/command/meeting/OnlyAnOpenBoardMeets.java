package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No meeting is called of a board that has been dissolved. */
record OnlyAnOpenBoardMeets(Name board, boolean holds) implements Rule {

    @Override
    public String field() {
        return "board";
    }

    @Override
    public String otherwise() {
        return "The board " + board + " has been dissolved";
    }
}

package org.daybook.command.board;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.Name;

/** No board is established in a programme that has been closed. */
record OnlyAnOpenProgrammeTakesBoards(Name programme, boolean holds) implements Rule {

    @Override
    public String field() {
        return "programme";
    }

    @Override
    public String otherwise() {
        return "The programme " + programme + " is closed";
    }
}

package org.daybook.command.board;

import org.daybook.command.rule.Rule;

/** A board that was dissolved takes no more entries. */
record BoardIsOpen(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board has been dissolved";
    }
}

package org.daybook.command.board.attachment;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A board is attached to a programme only while it is none of its boards. */
@Breach(field = "programme")
record BoardIsAttachedOnce(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board serves this programme already";
    }
}

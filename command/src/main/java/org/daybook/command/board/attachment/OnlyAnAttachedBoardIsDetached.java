package org.daybook.command.board.attachment;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;

/** A board is detached only from a programme that it serves. */
@Breach(field = "programme")
record OnlyAnAttachedBoardIsDetached(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "The board does not serve this programme";
    }
}

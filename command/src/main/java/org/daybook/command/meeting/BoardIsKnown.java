package org.daybook.command.meeting;

import org.daybook.command.rule.Rule;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.rejection.Rejection;

/** A meeting is one of a board that there is. */
record BoardIsKnown(BoardId board, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "board";
    }

    @Override
    public String otherwise() {
        return "There is no board " + board;
    }
}

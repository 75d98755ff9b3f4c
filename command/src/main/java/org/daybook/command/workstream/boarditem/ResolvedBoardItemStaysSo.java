package org.daybook.command.workstream.boarditem;

import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;

/** A risk or a recommendation is resolved once. */
public record ResolvedBoardItemStaysSo(LocalId boardItem, BoardItemStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == BoardItemStatus.OPEN;
    }

    @Override
    public String field() {
        return "boardItem";
    }

    @Override
    public String otherwise() {
        return boardItem + " is resolved already";
    }
}

package org.daybook.command.workstream.boarditem;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;

/** A risk or a recommendation is resolved once. */
@Breach(field = "boardItem")
public record ResolvedBoardItemStaysSo(LocalId boardItem, BoardItemStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == BoardItemStatus.OPEN;
    }

    @Override
    public String otherwise() {
        return boardItem + " is resolved already";
    }
}

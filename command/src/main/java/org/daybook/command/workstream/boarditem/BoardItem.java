package org.daybook.command.workstream.boarditem;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;

/** A risk or recommendation. */
public record BoardItem(StateTimeline<BoardItemStatus> states, BoardItemKind kind)
        implements StatefulEntity<BoardItemStatus, BoardItem> {

    @Override
    public BoardItem with(StateTimeline<BoardItemStatus> anew) {
        return new BoardItem(anew, kind);
    }
}

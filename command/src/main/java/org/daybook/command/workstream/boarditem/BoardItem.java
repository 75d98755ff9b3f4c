package org.daybook.command.workstream.boarditem;

import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.thing.Entity;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;

/** A risk or a recommendation, until it is resolved. */
public record BoardItem(StateTimeline<BoardItemStatus> states) implements Entity {}

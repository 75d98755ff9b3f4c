package org.daybook.command.workstream.boarditem;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.workstream.boarditem.BoardItemStatus;

/** A risk or a recommendation, until it is resolved. */
public record BoardItem(LocalDate openedOn, BoardItemStatus status) implements Thing {}

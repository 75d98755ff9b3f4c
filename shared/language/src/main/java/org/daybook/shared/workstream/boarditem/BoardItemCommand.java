package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the risks and recommendations of a workstream. */
public sealed interface BoardItemCommand extends WorkstreamCommand permits RaiseBoardItem, ResolveBoardItem {}

package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the risks and recommendations of a workstream. */
public sealed interface BoardItemCommand extends WorkstreamCommand
        permits RaiseBoardItem, AssessRisk, ResolveBoardItem {}

package org.daybook.shared.workstream.rag;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the ratings of a workstream. */
public sealed interface RagCommand extends WorkstreamCommand permits ChangeRag {}

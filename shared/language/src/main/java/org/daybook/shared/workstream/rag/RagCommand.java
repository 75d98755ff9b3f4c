package org.daybook.shared.workstream.rag;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the ratings of a workstream. */
public sealed interface RagCommand extends WorkstreamCommand permits ChangeRag {}

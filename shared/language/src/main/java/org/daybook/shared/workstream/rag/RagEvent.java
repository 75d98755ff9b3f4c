package org.daybook.shared.workstream.rag;

import org.daybook.shared.workstream.WorkstreamEvent;

/** What may have happened to the ratings of a workstream. */
public sealed interface RagEvent extends WorkstreamEvent permits RagChanged {}

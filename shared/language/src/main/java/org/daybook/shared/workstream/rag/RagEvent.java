package org.daybook.shared.workstream.rag;

import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the ratings of a workstream. */
public sealed interface RagEvent extends WorkstreamEvent permits RagChanged {}

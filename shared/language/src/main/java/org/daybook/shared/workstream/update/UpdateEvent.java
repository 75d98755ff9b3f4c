package org.daybook.shared.workstream.update;

import org.daybook.shared.workstream.WorkstreamEvent;

/** What may have happened to the updates of a workstream. */
public sealed interface UpdateEvent extends WorkstreamEvent permits UpdateSubmitted {}

package org.daybook.shared.workstream.update;

import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the updates of a workstream. */
public sealed interface UpdateEvent extends WorkstreamEvent permits UpdateSubmitted {}

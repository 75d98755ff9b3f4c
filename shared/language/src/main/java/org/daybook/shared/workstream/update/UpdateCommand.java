package org.daybook.shared.workstream.update;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the updates of a workstream. */
public sealed interface UpdateCommand extends WorkstreamCommand permits SubmitUpdate {}

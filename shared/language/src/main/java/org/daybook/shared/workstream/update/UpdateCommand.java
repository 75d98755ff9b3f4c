package org.daybook.shared.workstream.update;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the updates of a workstream. */
public sealed interface UpdateCommand extends WorkstreamCommand permits SubmitUpdate {}

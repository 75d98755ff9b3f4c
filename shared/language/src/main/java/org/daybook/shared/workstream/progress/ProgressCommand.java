package org.daybook.shared.workstream.progress;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands of the progress of a workstream. */
public sealed interface ProgressCommand extends WorkstreamCommand permits RecordProgress {}

package org.daybook.shared.workstream.progress;

import org.daybook.shared.workstream.WorkstreamEvent;

/** What may have happened to the progress of a workstream. */
public sealed interface ProgressEvent extends WorkstreamEvent permits ProgressRecorded {}

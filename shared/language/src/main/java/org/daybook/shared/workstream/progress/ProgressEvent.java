package org.daybook.shared.workstream.progress;

import org.daybook.shared.workstream.WorkstreamEvent;

/** The events of the progress of a workstream. */
public sealed interface ProgressEvent extends WorkstreamEvent permits ProgressRecorded {}

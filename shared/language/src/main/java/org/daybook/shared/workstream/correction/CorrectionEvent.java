package org.daybook.shared.workstream.correction;

import org.daybook.shared.workstream.WorkstreamEvent;

/** The events that correct entries of a workstream. */
public sealed interface CorrectionEvent extends WorkstreamEvent permits EntryCorrected {}

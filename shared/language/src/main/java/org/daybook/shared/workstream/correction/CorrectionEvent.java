package org.daybook.shared.workstream.correction;

import org.daybook.shared.workstream.WorkstreamEvent;

/** What may have happened to the entries of a workstream. */
public sealed interface CorrectionEvent extends WorkstreamEvent permits EntryCorrected {}

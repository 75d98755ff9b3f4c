package org.daybook.shared.workstream.correction;

import org.daybook.shared.workstream.WorkstreamCommand;

/** What may be asked of the entries of a workstream. */
public sealed interface CorrectionCommand extends WorkstreamCommand permits CorrectEntry {}

package org.daybook.shared.workstream.correction;

import org.daybook.shared.workstream.WorkstreamCommand;

/** The commands that correct entries of a workstream. */
public sealed interface CorrectionCommand extends WorkstreamCommand permits CorrectEntry {}

package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** Closes the workstream. Only reopening can follow. */
public record CloseWorkstream(Text reason) implements WorkstreamLifeCommand {}

package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** Closes the workstream; nothing but reopening can follow. */
public record CloseWorkstream(Text reason) implements WorkstreamLifeCommand {}

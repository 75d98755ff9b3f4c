package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** Reopens a closed workstream. */
public record ReopenWorkstream(Text reason) implements WorkstreamLifeCommand {}

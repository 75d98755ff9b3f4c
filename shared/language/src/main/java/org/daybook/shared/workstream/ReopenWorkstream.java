package org.daybook.shared.workstream;

import org.daybook.shared.text.Text;

/** Opens a closed workstream again. */
public record ReopenWorkstream(Text reason) implements WorkstreamLifeCommand {}

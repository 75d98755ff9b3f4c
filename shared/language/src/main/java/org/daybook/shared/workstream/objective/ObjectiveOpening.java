package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/** The unchanging details with which an objective was added: its reference, if any. */
public record ObjectiveOpening(@Nullable Label reference) {}

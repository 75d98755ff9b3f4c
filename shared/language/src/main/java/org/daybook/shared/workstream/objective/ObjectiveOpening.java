package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;
import org.jspecify.annotations.Nullable;

/** What an objective was added with and never changes: its reference, where it has one. */
public record ObjectiveOpening(@Nullable Label reference) {}

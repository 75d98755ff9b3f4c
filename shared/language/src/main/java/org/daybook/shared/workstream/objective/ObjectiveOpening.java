package org.daybook.shared.workstream.objective;

import org.daybook.shared.text.Label;

/** What an objective was added with and never changes: its reference, where it has one. */
public record ObjectiveOpening(Label reference) {}

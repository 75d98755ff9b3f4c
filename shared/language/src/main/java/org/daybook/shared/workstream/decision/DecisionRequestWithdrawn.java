package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A request for a decision was withdrawn. */
public record DecisionRequestWithdrawn(LocalId decision, Text reason) implements DecisionRequestEvent {}

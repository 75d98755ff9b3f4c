package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A board was asked for a decision. */
public record DecisionRequested(LocalId decision, Text question, @Nullable Name board) implements DecisionEvent {}

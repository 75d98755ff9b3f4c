package org.daybook.shared.decision;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of a decision. */
public record DecisionTextRedacted(Redaction redaction) implements DecisionEvent, RedactionEvent {}

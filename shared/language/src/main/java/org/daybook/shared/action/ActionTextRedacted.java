package org.daybook.shared.action;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of an action. */
public record ActionTextRedacted(Redaction redaction) implements ActionEvent, RedactionEvent {}

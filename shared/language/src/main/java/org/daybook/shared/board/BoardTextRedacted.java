package org.daybook.shared.board;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of a board. */
public record BoardTextRedacted(Redaction redaction) implements BoardEvent, RedactionEvent {}

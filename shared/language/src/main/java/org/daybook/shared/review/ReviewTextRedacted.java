package org.daybook.shared.review;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of a review. */
public record ReviewTextRedacted(Redaction redaction) implements ReviewEvent, RedactionEvent {}

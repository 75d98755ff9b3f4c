package org.daybook.shared.workstream;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was taken out of entries of a workstream. */
public record WorkstreamTextRedacted(Redaction redaction) implements WorkstreamEvent, RedactionEvent {}

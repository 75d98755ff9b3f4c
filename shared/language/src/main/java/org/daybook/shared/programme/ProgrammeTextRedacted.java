package org.daybook.shared.programme;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of a programme. */
public record ProgrammeTextRedacted(Redaction redaction) implements ProgrammeEvent, RedactionEvent {}

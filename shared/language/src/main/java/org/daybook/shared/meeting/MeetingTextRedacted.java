package org.daybook.shared.meeting;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;

/** A text that the law ordered out was redacted in entries of a meeting. */
public record MeetingTextRedacted(Redaction redaction) implements MeetingEvent, RedactionEvent {}

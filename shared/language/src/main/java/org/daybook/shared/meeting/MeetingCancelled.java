package org.daybook.shared.meeting;

import org.daybook.shared.text.Text;

/** The meeting was cancelled. */
public record MeetingCancelled(Text reason) implements MeetingEvent {}

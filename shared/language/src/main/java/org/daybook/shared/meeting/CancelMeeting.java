package org.daybook.shared.meeting;

import org.daybook.shared.text.Text;

/** Calls a meeting off. */
public record CancelMeeting(Text reason) implements MeetingCommand {}

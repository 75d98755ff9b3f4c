package org.daybook.shared.meeting;

import org.daybook.shared.text.Text;

/** Cancels a meeting. */
public record CancelMeeting(Text reason) implements MeetingCommand {}

package org.daybook.shared.action;

import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.LocalId;

/**
 * Names an action that was noted at a meeting, before actions had streams of their own.
 *
 * @param action its id in the meeting
 */
public record NotedActionLink(MeetingId meeting, LocalId action) {}

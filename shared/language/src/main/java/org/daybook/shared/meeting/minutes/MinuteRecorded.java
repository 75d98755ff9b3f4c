package org.daybook.shared.meeting.minutes;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** The narrative of one agenda item was recorded. It is an entry of its own, so that it can be withheld alone. */
public record MinuteRecorded(LocalId item, Text narrative) implements MinutesEvent {}

package org.daybook.shared.meeting.minutes;

import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.text.Text;

/** Puts the minutes of a meeting on record, or another draft of them. */
public record RecordMinutes(Text minutes) implements MeetingCommand {}

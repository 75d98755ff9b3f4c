package org.daybook.shared.meeting.minutes;

import org.daybook.shared.text.Text;

/** Records the minutes of a meeting, or another draft of them. */
public record RecordMinutes(Text minutes) implements MinutesCommand {}

package org.daybook.shared.meeting.minutes;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** Records the narrative of one agenda item for the minutes, or another draft of it, until the minutes are circulated. */
public record RecordMinute(LocalId item, Text narrative) implements MinutesCommand {}

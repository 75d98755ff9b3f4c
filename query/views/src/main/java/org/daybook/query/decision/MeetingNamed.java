package org.daybook.query.decision;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Label;

/**
 * A meeting as a decision refers to it.
 *
 * @param day on which it met or, before that, for which it is called; absent where it is not on record there
 * @param minuteNumber absent where the body gave none
 */
public record MeetingNamed(MeetingId id, LocalDate day, Label minuteNumber) {}

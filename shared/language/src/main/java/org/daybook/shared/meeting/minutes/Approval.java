package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The day on which minutes were approved and, if named, the meeting.
 *
 * @param digest of the frozen text; absent of minutes recorded as one text
 */
public record Approval(
        @Nullable MeetingId atMeeting,
        LocalDate approvedOn,
        @Nullable Text subjectTo,
        @Nullable String digest,
        @Nullable String digestSalt) {}

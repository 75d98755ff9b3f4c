package org.daybook.shared.meeting.minutes;

import java.time.LocalDate;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The board approved the minutes. Of minutes drawn up item by item, <code>frozen</code> is the public text as canonical JSON
 * (RFC 8785), and <code>digest</code> the Base64 of SHA-256 over the Base64-decoded <code>digestSalt</code> followed by the
 * UTF-8 bytes of <code>frozen</code>.
 *
 * @param atMeeting the meeting that did; absent where only the day was named
 * @param approvedOn the day; that of the meeting where one was named
 * @param subjectTo the corrections subject to which they were approved; absent where there were none
 * @param frozen absent of minutes recorded as one text, which is frozen where it stands
 */
public record MinutesApproved(
        @Nullable MeetingId atMeeting,
        LocalDate approvedOn,
        @Nullable Text subjectTo,
        @Nullable String frozen,
        @Nullable String digest,
        @Nullable String digestSalt)
        implements MinutesEvent {

    /** Of minutes recorded as one text, as a correct record. */
    public MinutesApproved(MeetingId atMeeting, LocalDate approvedOn) {
        this(atMeeting, approvedOn, null, null, null, null);
    }
}

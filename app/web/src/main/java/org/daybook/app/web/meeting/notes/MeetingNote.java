package org.daybook.app.web.meeting.notes;

import java.time.Instant;

/**
 * What was typed for the minute of one agenda item and not recorded yet.
 *
 * @param version tells this text from every other that was ever kept; 0 where none was
 * @param post of whoever typed it last; absent where nobody did
 * @param keptAt absent as that
 * @param recorded whether it is on record as the minute, so that only its version counts
 */
public record MeetingNote(String item, long version, String narrative, String post, Instant keptAt, boolean recorded) {

    /** That nothing was typed since the minute was recorded. */
    static MeetingNote none(String item, String recorded) {
        return new MeetingNote(item, 0, recorded, null, null, false);
    }

    /** The same with what is on record, if it is. */
    MeetingNote over(String minute) {
        return recorded ? new MeetingNote(item, version, minute, post, keptAt, true) : this;
    }

    /** Whether somebody typed something that is not recorded. */
    public boolean isKept() {
        return version > 0 && !recorded;
    }
}

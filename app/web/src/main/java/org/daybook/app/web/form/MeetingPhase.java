package org.daybook.app.web.form;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.meeting.MeetingStatus;

/** Where a meeting stands as far as its forms depend on it: its status, and whether its minutes are approved. */
public enum MeetingPhase {
    SCHEDULED,
    HELD,
    ADJOURNED,
    ABANDONED,
    CANCELLED,
    HELD_AND_APPROVED,
    ADJOURNED_AND_APPROVED,
    ABANDONED_AND_APPROVED;

    /** The phases in which a meeting takes entries that minutes speak of. */
    static final MeetingPhase[] UNFINISHED = {SCHEDULED, HELD, ADJOURNED, ABANDONED};

    /** Those after it met in which its minutes are not approved yet. */
    static final MeetingPhase[] TO_BE_APPROVED = {HELD, ADJOURNED, ABANDONED};

    /** Those after it met, with approved minutes or without. */
    static final MeetingPhase[] MET = {
        HELD, ADJOURNED, ABANDONED, HELD_AND_APPROVED, ADJOURNED_AND_APPROVED, ABANDONED_AND_APPROVED
    };

    /** Those in which it is still to take place or to go on. */
    static final MeetingPhase[] TO_COME = {SCHEDULED, ADJOURNED, ADJOURNED_AND_APPROVED};

    /** All but that of a cancelled meeting. */
    static final MeetingPhase[] NOT_CANCELLED =
            Stream.concat(Stream.of(SCHEDULED), List.of(MET).stream()).toArray(MeetingPhase[]::new);

    /** @param approved whether its minutes are; a meeting that has not met has none to approve */
    public static MeetingPhase of(MeetingStatus status, boolean approved) {
        return switch (status) {
            case SCHEDULED -> SCHEDULED;
            case CANCELLED -> CANCELLED;
            case HELD -> approved ? HELD_AND_APPROVED : HELD;
            case ADJOURNED -> approved ? ADJOURNED_AND_APPROVED : ADJOURNED;
            case ABANDONED -> approved ? ABANDONED_AND_APPROVED : ABANDONED;
        };
    }
}

package org.daybook.shared.meeting.attendance;

/** How a post took part in a meeting. */
public enum Presence {
    /** A member who attended. */
    PRESENT,
    /** Attended as the deputy of a member. */
    DEPUTY,
    /** A member who sent apologies. */
    APOLOGIES,
    /** A member who neither came nor sent apologies. */
    ABSENT,
    /** Attended without a seat: an officer, a guest, the secretary. */
    IN_ATTENDANCE;

    /** Whether it counts towards the quorum. */
    public boolean counts() {
        return this == PRESENT || this == DEPUTY;
    }
}

package org.daybook.shared.meeting.details;

/** Whether the public may attend a meeting: all of it, none of it, or all but a private part. */
public enum Publicity {
    PUBLIC,
    PART_PRIVATE,
    PRIVATE
}

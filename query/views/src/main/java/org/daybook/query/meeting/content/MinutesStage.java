package org.daybook.query.meeting.content;

/** How far the minutes of a meeting have come. */
public enum MinutesStage {
    NONE,
    DRAFTED,
    CIRCULATED,
    APPROVED
}

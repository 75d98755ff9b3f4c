package org.daybook.command.dispatch;

/** What a failure of the database, event store or bus means for the entries that were to be written. */
public enum EngineFailure {
    /** Another entry of the same aggregate was written at the same time; nothing was written. */
    CONFLICT,
    /** The request did not reach its handler; nothing was written. */
    NOTHING_DONE,
    /** No answer came: it may have been written or not. */
    OUTCOME_UNKNOWN
}

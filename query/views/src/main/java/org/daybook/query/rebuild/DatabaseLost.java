package org.daybook.query.rebuild;

import java.sql.SQLException;

/** Tells whether a failure was caused by losing the connection to the database. */
final class DatabaseLost {

    private DatabaseLost() {}

    static boolean saidBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && isOfConnection(e.getSQLState())) return true;
        }
        return false;
    }

    /** Class 08 is about connections, 57P about a server that shuts down or ended a session. */
    private static boolean isOfConnection(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}

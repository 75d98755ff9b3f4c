package org.daybook.app.store.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Distinguishes temporary failures of the database (unavailable, restarting, overloaded, a standby, a conflict) from
 * permanent ones.
 */
public final class PassingFailure {

    /**
     * By their SQLState or its class: connection (08), rollback by the server such as a deadlock (40), resources (53),
     * an operator's intervention (57), the system below (58), an idle transaction that the server ended (25P03), a
     * standby (25006), and a lock that could not be had (55P03).
     */
    private static final Set<String> STATES = Set.of("08", "40", "53", "57", "58", "25P03", "25006", "55P03");

    private PassingFailure() {}

    /** Whether it or one of its causes is such a failure. */
    public static boolean in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, PassingFailure::next)
                .anyMatch(PassingFailure::passes);
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) return true;
        String state = cause instanceof SQLException e ? e.getSQLState() : null;
        return state != null
                && (STATES.contains(state) || state.length() == 5 && STATES.contains(state.substring(0, 2)));
    }
}

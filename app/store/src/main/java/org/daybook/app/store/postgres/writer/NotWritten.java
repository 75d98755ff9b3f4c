package org.daybook.app.store.postgres.writer;

import org.daybook.shared.rejection.Rejection;

/** The reason why the writer did not write. In every case nothing was written, and the command may be sent again. */
final class NotWritten {

    private NotWritten() {}

    static Rejection full() {
        return unavailable("too-many-waiting", "Too many commands wait to be written");
    }

    static Rejection inTime() {
        return unavailable("not-written-in-time", "The record could not be written to in time");
    }

    static Rejection interrupted() {
        return unavailable("interrupted", "The command was interrupted while it waited to be written");
    }

    static Rejection stopping() {
        return unavailable("stopping", "Daybook is stopping");
    }

    private static Rejection unavailable(String code, String why) {
        return new Rejection(Rejection.Kind.UNAVAILABLE, code, why + "; nothing was written. Try again shortly");
    }
}

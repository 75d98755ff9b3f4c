package org.daybook.query.proof.audit.check;

import org.daybook.query.proof.audit.Finding;

/** Checks what the event store keeps beside the entries that it hands out. */
public interface EventStoreAudit {

    /** Receives every difference. */
    @FunctionalInterface
    interface Report {
        /** @param position of the entry at fault; null where none is */
        void add(Finding.Kind kind, Long position, String what);
    }

    /** @param entries how many of the record are compared */
    void run(long entries, Report report) throws InterruptedException;
}

package org.daybook.bench.record;

import java.time.LocalDate;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** When updates are due: each month one, counted for each workstream from its own day. */
final class Updates {

    private static final int EVERY_DAYS = 30;

    private LocalDate due;
    private UpdateSubmitted last;

    /** @param first day on which one is due */
    Updates(LocalDate first) {
        due = first;
    }

    boolean due(LocalDate today) {
        return !today.isBefore(due);
    }

    int nextNumber() {
        return last == null ? 1 : last.number() + 1;
    }

    void submitted(UpdateSubmitted update) {
        last = update;
        due = update.reportingDate().plusDays(EVERY_DAYS);
    }

    /** The last one, for a decision to name; absent before the first. */
    SeenUpdate seen() {
        return last == null ? null : new SeenUpdate(last.number(), last.digest());
    }
}

package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/** When updates are due: each month one, counted for each workstream from its own day. */
public final class UpdateWorkload {

    private static final int EVERY_DAYS = 30;

    private LocalDate due;
    private UpdateSubmitted last;

    /** @param first day on which one is due */
    UpdateWorkload(LocalDate first) {
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
    public SeenUpdate seen() {
        return last == null ? null : new SeenUpdate(last.number(), last.digest());
    }
}

package org.daybook.shared.workstream.correction;

import java.time.LocalDate;
import org.daybook.shared.text.Required;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * The replacement of a voided entry: an event of the same type, stored under its own name and version and upcast like
 * any other, and the day on which it takes effect.
 */
public record Replacement(WorkstreamEvent event, LocalDate effectiveOn) {
    public Replacement {
        Required.present(event, "event");
    }
}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** The target date of a deliverable moved. */
public record DeliverableRescheduled(LocalId deliverable, TargetDate targetDate, Text reason, LocalId decision)
        implements DeliverableEvent {
    public DeliverableRescheduled {
        Required.present(deliverable, "deliverable");
        Required.present(targetDate, "targetDate");
        Required.present(reason, "reason");
    }
}

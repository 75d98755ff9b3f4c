package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Moves the target date, with the reason and, where the programme asks for one, the approved decision. */
public record RescheduleDeliverable(LocalId deliverable, TargetDate targetDate, Text reason, LocalId decision)
        implements DeliverableCommand {
    public RescheduleDeliverable {
        Required.present(deliverable, "deliverable");
        Required.present(targetDate, "targetDate");
        Required.present(reason, "reason");
    }
}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Something was promised by a date. */
public record DeliverableAdded(
        LocalId deliverable, Text description, TargetDate targetDate, LocalId objective, Label reference, Post owner)
        implements DeliverableEvent {
    public DeliverableAdded {
        Required.present(deliverable, "deliverable");
        Required.present(description, "description");
        Required.present(targetDate, "targetDate");
    }
}

package org.daybook.shared.workstream.deliverable;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Promises something by a date, under an objective and with an owner of its own where it has them. */
public record AddDeliverable(
        LocalId deliverable, Text description, TargetDate targetDate, LocalId objective, Label reference, Post owner)
        implements DeliverableCommand {
    public AddDeliverable {
        Required.present(description, "description");
        Required.present(targetDate, "targetDate");
    }
}

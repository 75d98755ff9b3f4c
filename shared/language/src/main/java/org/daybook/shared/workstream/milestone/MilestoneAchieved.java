package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** A milestone was reached. */
public record MilestoneAchieved(LocalId milestone, Text note) implements MilestoneEvent {
    public MilestoneAchieved {
        Required.present(milestone, "milestone");
    }
}

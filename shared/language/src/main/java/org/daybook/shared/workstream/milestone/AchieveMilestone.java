package org.daybook.shared.workstream.milestone;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;

/** Says that a milestone was reached. */
public record AchieveMilestone(LocalId milestone, Text note) implements MilestoneCommand {
    public AchieveMilestone {
        Required.present(milestone, "milestone");
    }
}

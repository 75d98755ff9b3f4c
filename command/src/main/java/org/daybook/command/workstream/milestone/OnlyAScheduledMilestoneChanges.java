package org.daybook.command.workstream.milestone;

import java.util.Locale;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A milestone once achieved or cancelled stays as it is. */
public record OnlyAScheduledMilestoneChanges(LocalId milestone, MilestoneStatus status) implements Rule {

    @Override
    public boolean holds() {
        return status == MilestoneStatus.SCHEDULED;
    }

    @Override
    public String field() {
        return "milestone";
    }

    @Override
    public String otherwise() {
        return "The milestone " + milestone + " is " + status.name().toLowerCase(Locale.ROOT) + " already";
    }
}

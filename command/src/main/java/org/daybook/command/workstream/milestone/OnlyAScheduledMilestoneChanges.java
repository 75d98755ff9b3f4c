package org.daybook.command.workstream.milestone;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.milestone.MilestoneStatus;

/** A milestone moves on the days on which it is scheduled, that of its end included, and ends once. */
@Breach(field = "milestone")
public record OnlyAScheduledMilestoneChanges(LocalId milestone, MilestoneStatus status, LocalDate effectiveOn)
        implements Rule {

    @Override
    public boolean holds() {
        return status == MilestoneStatus.SCHEDULED;
    }

    @Override
    public String otherwise() {
        return "The milestone " + milestone + " is " + status.name().toLowerCase(Locale.ROOT) + " on "
                + DayInWords.of(effectiveOn) + " already";
    }
}

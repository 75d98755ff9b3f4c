package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;

/** A deliverable changes on the days on which it is open, that of its completion or withdrawal included. */
@Breach(field = "deliverable")
public record OnlyAnOpenDeliverableChanges(LocalId deliverable, DeliverableStatus status, LocalDate effectiveOn)
        implements Rule {

    @Override
    public boolean holds() {
        return status == DeliverableStatus.OPEN;
    }

    @Override
    public String otherwise() {
        return "The deliverable " + deliverable + " is " + status.name().toLowerCase(Locale.ROOT) + " on "
                + DayInWords.of(effectiveOn) + "; choose a day on which it is open, or reopen it first";
    }
}

package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;

/** What is completed on a day is not promised for another from that day on, unless it is reopened first. */
@Breach(field = "deliverable")
public record CompletedDeliverableCannotBeRescheduled(
        LocalId deliverable, DeliverableStatus status, LocalDate effectiveOn) implements Rule {

    @Override
    public boolean holds() {
        return status != DeliverableStatus.COMPLETED;
    }

    @Override
    public String otherwise() {
        return "The deliverable " + deliverable + " is completed on " + DayInWords.of(effectiveOn)
                + "; choose a day on which it is open, or reopen it first";
    }
}

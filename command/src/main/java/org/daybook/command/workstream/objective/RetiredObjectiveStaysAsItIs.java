package org.daybook.command.workstream.objective;

import java.time.LocalDate;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.objective.ObjectiveStatus;

/**
 * An objective changes on the days on which it is current, that of its retirement included; from that day on nothing new is
 * promised under it.
 */
@Breach(field = "objective")
public record RetiredObjectiveStaysAsItIs(LocalId objective, ObjectiveStatus status, LocalDate effectiveOn)
        implements Rule {

    @Override
    public boolean holds() {
        return status == ObjectiveStatus.CURRENT;
    }

    @Override
    public String otherwise() {
        return "The objective " + objective + " is retired on " + DayInWords.of(effectiveOn)
                + "; choose a day on which it is current";
    }
}
